import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/background/read-article';
import type { Relation } from '@/lib/domain/cross-reference';
import { analyse } from '@/lib/language/analyse';
import { figuresIn } from '@/lib/store/findings';
import { unpackLinks } from '@/lib/store/pack-links';
import type { Library } from '@/lib/store/schema';
import { article, emptyLibrary } from '../../store/library';
import { MUST_MATCH } from './must-match';
import { DIFFERENT_EVENTS } from './must-not-match-events';
import { DIFFERENT_PARTS } from './must-not-match-parts';
import type { Pair, Told } from './pair';

const NOW = Date.parse('2024-01-01T00:00:00Z');

/** Reads one of a pair's articles; the key of the quantity that its marked figure gives. */
async function read(library: Library, name: string, [day, marked]: Told): Promise<string> {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const content = article(name, day, marked.replace('[', '').replace(']', ''));
  const result = await readArticle(
    { library, analyse: (input) => analyse(input, null), now: () => NOW },
    content,
  );
  if (!result.ok) throw new Error(result.why);
  const rows = await figuresIn(library, result.articleId);
  const row = rows.find((figure) => figure.start < end && start < figure.end);
  if (!row) throw new Error(`no figure was read at "${content.text.slice(start, end)}"`);
  return row.quantity;
}

async function relationOf({ a, b }: Pair, order = ['a', 'b']): Promise<Relation | null> {
  const library = await emptyLibrary();
  const ends: string[] = [];
  for (const name of order) ends.push(await read(library, name, name === 'a' ? a : b));
  const links = (await library.linked.toArray()).flatMap(unpackLinks);
  return links.find((link) => ends.includes(link.a) && ends.includes(link.b))?.relation ?? null;
}

describe('figures that count the same thing', () => {
  it.each(MUST_MATCH)('$name', async (pair) => {
    const relation = await relationOf(pair);
    expect(pair.relations).toContain(relation);
    expect(await relationOf(pair, ['b', 'a'])).toBe(relation);
  });
});

describe('figures of different events', () => {
  it.each(DIFFERENT_EVENTS)('$name', async (pair) => {
    expect(await relationOf(pair)).toBeNull();
  });
});

describe('figures of different parts of one event', () => {
  it.each(DIFFERENT_PARTS)('$name', async (pair) => {
    expect(await relationOf(pair)).toBeNull();
  });
});
