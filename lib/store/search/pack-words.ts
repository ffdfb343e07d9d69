import type { PostingsRow } from './search-rows';
import type { Library } from '../schema';
import { postingsKeys, type PostingsKey } from './index-article';
import { merged, packed, unpacked } from './postings';
import { bucketOf } from './words';

/** So many articles wait before it is worth the while to take them into the index. */
const WORTH_IT = 64;

/** At most so many are taken in at once, so that no other writer waits long. */
const AT_ONCE = 512;

/** Takes the words of all articles that wait into the index, if it is worth the while. Ends early when `signal` aborts. */
export async function packAll(library: Library, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await packWords(library)));
}

/** One transaction: a worker killed in between leaves the words waiting. Tells whether more are worth taking in. */
function packWords(library: Library): Promise<boolean> {
  return library.transaction('rw', [library.freshWords, library.postings], async () => {
    const waiting = await library.freshWords.count();
    if (waiting < WORTH_IT) return false;
    const fresh = await library.freshWords.orderBy('n').limit(AT_ONCE).toArray();
    const [first] = fresh;
    if (!first) return false;
    const buckets = new Map<string, Map<string, number[]>>();
    for (const { n, words } of fresh) {
      for (const word of words.split('\n')) {
        const bucket = entry(buckets, bucketOf(word), () => new Map<string, number[]>());
        entry(bucket, word, () => []).push(n);
      }
    }
    await addPostings(library, first.n, buckets);
    await library.freshWords.bulkDelete(fresh.map(({ n }) => n));
    return waiting - fresh.length >= WORTH_IT;
  });
}

/** Writes new postings, each together with the rows before it that are not much larger: so rows stay few, and most are never touched again. */
async function addPostings(
  library: Library,
  from: number,
  buckets: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
): Promise<void> {
  const before = new Map<string, number[]>();
  for (const [bucket, start] of await postingsKeys(library))
    entry(before, bucket, () => []).push(start);
  const absorbed = [...buckets.keys()].flatMap((bucket) =>
    similar(before.get(bucket) ?? [], from).map((start): PostingsKey => [bucket, start]),
  );
  const old = (await library.postings.bulkGet(absorbed)).filter((row) => row !== undefined);
  const rows = [...buckets].map(([bucket, fresh]): PostingsRow => {
    const parts = old.filter((row) => row.bucket === bucket);
    const start = Math.min(from, ...parts.map((row) => row.from));
    return { bucket, from: start, ...packed(merged([...parts.map(unpacked), fresh])) };
  });
  await library.postings.bulkDelete(absorbed);
  await library.postings.bulkPut(rows);
}

/** The last of the rows before, as long as each spans at most twice as many articles as all behind it. */
function similar(starts: readonly number[], from: number): number[] {
  const taken: number[] = [];
  let [end, span] = [from, AT_ONCE / 8];
  for (const start of [...starts].reverse()) {
    if (end - start > 2 * span) break;
    taken.unshift(start);
    span += end - start;
    end = start;
  }
  return taken;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
