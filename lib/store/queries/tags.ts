import type { Library } from '../schema';

/** Highlights whose tags are looked at to learn which ones the reader uses now. */
const LATEST = 300;

/** Every tag in use, in order of their letters. */
export async function tagsInUse(library: Library): Promise<string[]> {
  return (await tagsOfIndex(library, Infinity)).sort((x, y) => x.localeCompare(y));
}

/** Tags in the order of the index. Each is one question, however many highlights have it: browsers' own walk over unique keys meets them all. */
function tagsOfIndex({ highlights }: Library, most: number): Promise<string[]> {
  return highlights.db.transaction('r', highlights, async () => {
    const tags: string[] = [];
    for (let last = ''; tags.length < most; tags.push(last)) {
      const [next] = await highlights.where('tags').above(last).limit(1).keys();
      if (typeof next !== 'string') break;
      last = next;
    }
    return tags;
  });
}

/** Tags to be offered, at most so many: those of the highlights that were changed last, the most used of them first, then others. */
export async function tagsOffered(library: Library, most: number): Promise<string[]> {
  const [latest, others] = await Promise.all([
    library.highlights.orderBy('changedAt').reverse().limit(LATEST).toArray(),
    tagsOfIndex(library, most),
  ]);
  const used = Map.groupBy(
    latest.flatMap(({ tags }) => tags),
    (tag) => tag,
  );
  const inOrder = [...used].sort(([x, xs], [y, ys]) => ys.length - xs.length || (x < y ? -1 : 1));
  return [...new Set([...inOrder.map(([tag]) => tag), ...others])].slice(0, most);
}
