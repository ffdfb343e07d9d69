import type { Analysis } from '@/lib/domain/analysis';
import type { ArticleContent } from '@/lib/domain/article';
import { dateOf } from './day';
import { Dice } from './dice';
import { makeStory, type Story } from './story';
import { tell, type Telling } from './tell';
import { makeWorld, type World } from './world';

/** An article of a synthetic library with what analysis would find in it, so that no language code has to run. */
export interface SyntheticArticle {
  readonly content: ArticleContent;
  readonly analysis: Analysis;
  /** Number of the story that it tells. */
  readonly story: number;
}

/** A heavy reader's 10,000 articles a year. */
const PER_DAY = 27;
/** Mean number of articles of a story; see {@link Dice.rarelyLarge}. */
const PER_STORY = 3.7;
/** Share of articles that are a copy of an earlier one of their story, word for word. */
const COPIES = 0.12;

/**
 * The articles of a library in order of publication, without end: the same ones for the same seed. Stories have 1 to 60
 * articles over some days; a few countries, towns and sources are in most of them; some articles are copies.
 */
export function* syntheticLibrary(seed: number): Generator<SyntheticArticle, never> {
  const world = makeWorld(seed);
  const dice = new Dice(seed + 1);
  let running: Running[] = [];
  let stories = 0;
  let articles = 0;
  for (let day = 0; ; day++) {
    const begin = Math.floor(PER_DAY / PER_STORY) + (dice.happens(0.1) ? 1 : 0);
    for (let i = 0; i < begin; i++) {
      running.push({ story: makeStory(world, dice, stories++, day), told: [], count: 0 });
    }
    for (const one of running) {
      while (one.story.articles[one.count] === day - one.story.day) {
        one.count++;
        yield articleOf(world, dice, one, day, articles++);
      }
    }
    running = running.filter(({ story, count }) => count < story.articles.length);
  }
}

/** A story of which articles are still to come. */
interface Running {
  readonly story: Story;
  readonly told: Telling[];
  count: number;
}

function articleOf(
  world: World,
  dice: Dice,
  { story, told }: Running,
  day: number,
  index: number,
): SyntheticArticle {
  const copied = told.length > 0 && dice.happens(COPIES);
  const { title, text, analysis } = copied ? dice.any(told) : tell(world, dice, story, day);
  if (!copied) told.push({ title, text, analysis });
  const outlet = dice.usual(world.outlets);
  const url = `https://${outlet.host}/${dateOf(day)}/${String(index)}`;
  const hour = String(index % 24).padStart(2, '0');
  return {
    content: {
      url,
      canonicalUrl: url,
      site: outlet.name,
      title,
      byline: null,
      published: `${dateOf(day)}T${hour}:00:00Z`,
      language: 'en',
      text,
    },
    analysis,
    story: story.id,
  };
}

/** The first articles of a synthetic library. */
export function firstArticles(seed: number, count: number): SyntheticArticle[] {
  const articles = syntheticLibrary(seed);
  return Array.from({ length: count }, () => articles.next().value);
}
