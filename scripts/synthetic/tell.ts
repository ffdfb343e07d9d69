import type { Analysis } from '@/lib/domain/analysis';
import type { Attribution } from '@/lib/domain/attribution';
import type { Figure } from '@/lib/domain/figure';
import type { CitedSource, Mention } from '@/lib/domain/source';
import type { Span } from '@/lib/domain/span';
import { dateOf, weekdayOf } from './day';
import type { Dice } from './dice';
import { capitalised } from './names';
import { Pen } from './pen';
import type { Count, Story } from './story';
import { wordValue, type WordedValue } from './value';
import type { Character, World } from './world';

/** What an article says, and what analysis would find in it. */
export interface Telling {
  readonly title: string;
  readonly text: string;
  readonly analysis: Analysis;
}

/** Shortest and longest rest of an article, in sentences behind those that give figures. */
const REST = [14, 34] as const;
/** Share of what is cited that is given in the very words: some five quotations an article. */
const DIRECT = 0.4;
/** An article gives one count so often at most: in its lead, in full, in the words of somebody else. */
const MOST_TIMES = 3;

/** Tells a story in new words, as it is known on a day of the library. */
export function tell(world: World, dice: Dice, story: Story, day: number): Telling {
  return new Article(world, dice, story, day).told();
}

class Article {
  private readonly body = new Pen('text');
  private readonly sources: (CitedSource & { readonly mentions: Mention[] })[] = [];
  private readonly attributions: Attribution[] = [];
  private readonly figures: Figure[] = [];

  constructor(
    private readonly world: World,
    private readonly dice: Dice,
    private readonly story: Story,
    private readonly day: number,
  ) {}

  told(): Telling {
    const { story, dice } = this;
    const headline = new Pen('title');
    headline.write(`${capitalised(story.words[0]!)} and ${story.words[5]!} in ${story.town}`);
    for (const count of story.counts) if (dice.happens(0.85)) this.giveCount(count);
    for (let i = dice.between(...REST); i > 0; i--) this.saySomething();
    return {
      title: headline.text,
      text: this.body.text.trimEnd(),
      analysis: {
        sources: this.sources,
        attributions: this.attributions,
        figures: this.figures,
        limit: null,
      },
    };
  }

  /** Gives a count once or more often: mostly in the same words, by and by in those of somebody else. */
  private giveCount(count: Count): void {
    const { dice } = this;
    let value = this.valueOf(count);
    let teller = this.anyTeller();
    for (let i = dice.between(1, MOST_TIMES); i > 0; i--) {
      this.giveFigure(count, value, teller);
      if (dice.happens(0.85)) continue;
      value = this.valueOf(count);
      teller = this.anyTeller();
    }
  }

  /** Who gives a figure; null where the article says it itself. */
  private anyTeller(): number | null {
    const { dice, story } = this;
    return dice.happens(0.7) ? this.sourceOf(dice.usual(story.cast)) : null;
  }

  private valueOf({ value, growth }: Count): WordedValue {
    const grown = value * (1 + growth * (this.day - this.story.day));
    return wordValue(this.dice, Math.round(grown * (this.dice.happens(0.8) ? 1 : 1.2)));
  }

  private giveFigure(count: Count, value: WordedValue, teller: number | null): void {
    const { body, dice, story } = this;
    const phrase = body.write(value.phrase);
    const when = count.over === 'year' ? 'since January' : `on ${weekdayOf(story.day)}`;
    const words = dice.some(story.words, 4);
    body.write(` ${count.noun} were counted by the ${words.join(' ')} in ${story.town} ${when}`);
    const content = [{ start: phrase.start, end: body.text.length }];
    if (teller !== null) this.cite(teller, content);
    const sentence = body.end(dice.happens(0.5));
    this.figures.push({
      ...phrase,
      part: 'text',
      low: value.low,
      high: value.high,
      bound: value.bound,
      trend: this.day > story.day && count.growth > 0 ? 'up' : null,
      unit: count.noun,
      measure: count.measure,
      subject: count.noun,
      scope: count.scope,
      source: teller,
      places: [story.town, story.country],
      period: periodOf(count, story, this.day),
      context: [...new Set([...words, ...story.words.slice(0, 4), 'counted', count.noun])],
      sentence,
    });
  }

  /** A sentence without a figure: half of them are what somebody said. */
  private saySomething(): void {
    const { body, dice, story, world } = this;
    const words = [
      ...dice.some(story.words, 3),
      ...Array.from({ length: 11 }, () => dice.usual(world.words)),
    ];
    const cited = dice.happens(0.5);
    const direct = cited && dice.happens(DIRECT);
    const said = body.write(
      direct ? `“${capitalised(words.join(' '))},”` : capitalised(words.join(' ')),
    );
    if (cited) this.cite(this.sourceOf(dice.usual(story.cast)), [said]);
    body.end(dice.happens(0.4));
  }

  /** Writes who said it, and notes it. */
  private cite(index: number, content: readonly Span[]): void {
    const source = this.sources[index]!;
    this.body.write(' ');
    const short = source.mentions.length > 0 && source.aliases.length > 0;
    const name = this.body.write(short ? this.dice.any(source.aliases) : source.name);
    this.body.write(' ');
    const cue = this.body.write('said');
    source.mentions.push({ ...name, part: 'text', form: 'name' });
    const form = content.some(({ start }) => this.body.text[start] === '“') ? 'direct' : 'indirect';
    this.attributions.push({
      part: 'text',
      source: { ...name, index },
      cue,
      content,
      form,
      relay: null,
    });
  }

  private sourceOf(character: Character): number {
    const known = this.sources.findIndex(({ name }) => name === character.name);
    if (known >= 0) return known;
    return this.sources.push({ ...character, mentions: [] }) - 1;
  }
}

function periodOf({ over }: Count, story: Story, day: number): Figure['period'] {
  if (over === 'state') return null;
  const to = dateOf(over === 'year' ? day : story.day);
  return { from: over === 'year' ? `${to.slice(0, 4)}-01-01` : to, to };
}
