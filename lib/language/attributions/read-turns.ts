import type { Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';

/** A name in capitals and a colon at the beginning of a paragraph. */
const TURN = /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}):\s+/u;

/** From how many turns on a text has an interview: one alone can be a heading. */
const FEWEST = 2;

/** "FINN: There will be a ferry.": the turns of an interview, each to the end of its paragraph, word for word without marks. Linear. */
export function readTurns({ text, paragraphs }: Document): RawAttribution[] {
  const turns = paragraphs.flatMap(({ start, end }) => {
    const turn = TURN.exec(text.slice(start, Math.min(end, start + 80)));
    const [all = '', name = ''] = turn ?? [];
    const said = { start: start + all.length, end };
    if (!turn || said.start >= said.end) return [];
    return [
      {
        source: { start, end: start + name.length },
        cue: { start: start + name.length, end: start + name.length + 1 },
        content: [said],
        form: 'direct' as const,
        relay: null,
      },
    ];
  });
  return turns.length < FEWEST ? [] : turns;
}
