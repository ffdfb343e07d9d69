import { describe, expect, it } from 'vitest';
import {
  withItsOwner,
  withPartner,
  withSubjectBeforeThat,
  withSubjectOfClause,
} from '@/lib/language/attributions/who-speaks';
import { attributed, wordsOf } from './attributed';

describe('withSubjectOfClause', () => {
  const after = (text: string, source: string, cue: string, content: string): string => {
    const { document, attribution } = attributed(text, source, cue, content);
    return wordsOf(text, withSubjectOfClause(document, attribution).source);
  };

  it.each(['who', 'neighbour, who', 'who gave his name as Ned,'])(
    'gives what is said to whom the clause tells of, where %j was read',
    (source) => {
      const text = 'Rain fell, but her neighbour, who gave his name as Ned, said it was dry.';
      const start = source.startsWith('who') ? 'her neighbour' : 'neighbour';
      expect(after(text, source, 'said', 'it was dry')).toBe(`${start}, who gave his name as Ned`);
    },
  );

  it('takes with them where those are who speak', () => {
    const text = "Doctors at the town's only clinic, which a charity pays for, said it was full.";
    const clause = "Doctors at the town's only clinic, which a charity pays for";
    expect(after(text, 'which a charity pays for', 'said', 'it was full')).toBe(clause);
  });

  it('leaves alone who speaks inside the clause', () => {
    const text = 'She met Orla Finn, who said it was dry.';
    expect(after(text, 'who', 'said', 'it was dry')).toBe('who');
    const long = 'In the harbour the mayor was told by Finn, who came late, it was dry.';
    expect(after(long, 'who', 'it', 'was dry')).toBe('who');
  });
});

describe('withPartner', () => {
  const after = (text: string, source: string, content: string): string => {
    const { document, attribution } = attributed(text, source, 'said', content);
    return wordsOf(text, withPartner(document, attribution).source);
  };

  it('keeps both who say it', () => {
    const text = 'Nine people died, rescue workers and a monitoring group said.';
    expect(after(text, 'a monitoring group', 'Nine people died')).toBe(
      'rescue workers and a monitoring group',
    );
    const first = 'Two officials and the mayor said it rained.';
    expect(after(first, 'the mayor', 'it rained')).toBe('Two officials and the mayor');
  });

  it('keeps both where a comma was lost, and what was said ends before them', () => {
    const text = 'Nine people died on Sunday a monitoring group and a medic said.';
    const { document, attribution } = attributed(
      text,
      'a medic',
      'said',
      'Nine people died on Sunday a monitoring group and',
    );
    const { source, content } = withPartner(document, attribution);
    expect(wordsOf(text, source)).toBe('a monitoring group and a medic');
    expect(content.map((span) => wordsOf(text, span))).toEqual(['Nine people died on Sunday']);
  });

  it('takes nobody of whom something else is told', () => {
    const text = 'The mayor met two officials and the judge said it rained.';
    expect(after(text, 'the judge', 'it rained')).toBe('the judge');
    const said = 'It hurt workers and the mayor said so.';
    expect(after(said, 'the mayor', 'It hurt workers')).toBe('the mayor');
  });
});

describe('withSubjectBeforeThat', () => {
  const after = (text: string, source: string, content: string): string => {
    const { document, attribution } = attributed(text, source, 'said', content);
    return wordsOf(text, withSubjectBeforeThat(document, attribution).source);
  };

  it('gives what is said to whom the clause tells of', () => {
    const text = 'A coalition of agencies that funds clinics in Sarmat said it rained.';
    expect(after(text, 'that funds clinics in Sarmat', 'it rained')).toBe(
      'A coalition of agencies that funds clinics in Sarmat',
    );
  });

  it('leaves alone whom a clause begins with', () => {
    const text = 'It was rain that officials in Sarmat said was late.';
    expect(after(text, 'that officials in Sarmat', 'was late')).toBe('that officials in Sarmat');
  });
});

describe('withItsOwner', () => {
  it('takes the word before the name for its own, and the verb behind for the cue', () => {
    const text = '“Markets are no targets,” its envoy, Orla Finn, said in Tal.';
    const { document, attribution } = attributed(text, 'envoy, Orla Finn', 'its', 'Markets');
    const { source, cue } = withItsOwner(document, attribution);
    expect([wordsOf(text, source), wordsOf(text, cue)]).toEqual(['its envoy, Orla Finn', 'said']);
  });

  it('leaves other cues alone', () => {
    const text = 'He said Orla Finn left.';
    const { document, attribution } = attributed(text, 'Orla Finn', 'said', 'left');
    expect(withItsOwner(document, attribution)).toEqual(attribution);
  });
});
