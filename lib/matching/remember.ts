/** What is known of an object, by the number of the function that worked it out. One entry for all of them: making it is what costs. */
const everything = new WeakMap<object, ({ readonly result: unknown } | undefined)[]>();
let functions = 0;

/**
 * The same function, but worked out once for each object it is asked for: a figure is compared with hundreds of others. What
 * it gives must follow from the object alone, and objects given to it must not change.
 */
export function remember<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
  const number = functions++;
  return (of) => {
    let known = everything.get(of);
    if (!known) everything.set(of, (known = []));
    const entry = (known[number] ??= { result: work(of) });
    return entry.result as Result;
  };
}

/** So many words are remembered; then it begins anew. A language has more, but a day's news hardly. */
const MOST_WORDS = 20_000;

/** As {@link remember} for a function of one word. */
export function rememberWord<Result>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (word) => {
    let entry = known.get(word);
    if (!entry) {
      if (known.size >= MOST_WORDS) known.clear();
      entry = { result: work(word) };
      known.set(word, entry);
    }
    return entry.result;
  };
}
