import fc from 'fast-check';
import { article } from '../../store/library';

const TOWNS = ['Lundmere', 'Brenholt', 'Stavold'];

/** Texts that the analysis finds something in, so that an identical library has identical links. */
export const telling = fc.record(
  {
    name: fc.integer({ min: 1, max: 9 }),
    day: fc.integer({ min: 1, max: 28 }),
    town: fc.constantFrom(...TOWNS),
    dead: fc.integer({ min: 2, max: 60 }),
    note: fc.string({ maxLength: 40 }),
    // whether its paragraphs are the posts of a live blog
    live: fc.boolean(),
  },
  { requiredKeys: ['name', 'day', 'town', 'dead', 'note'] },
);

/** One such text. */
export type Telling = typeof telling extends fc.Arbitrary<infer Value> ? Value : never;

/** The article with such a text. */
export function contentOf({ name, day, town, dead, live }: Telling) {
  const date = `2024-05-${String(day).padStart(2, '0')}`;
  const text = `A bomb killed ${dead} people in ${town} on ${date}, the Harbour Watch said.\n\n“We saw a huge fire and ran for our lives down to the old quay,” said Mara Holm.`;
  const posts = [
    { start: 0, published: `${date}T17:40:00+01:00` },
    { start: text.indexOf('“'), published: `${date}T09:10:00+01:00` },
  ];
  const plain = article(`story-${name}`, date, text, `Bomb in ${town}`);
  return live ? { ...plain, posts } : plain;
}
