/**
 * The same function, but worked out once for each object it is asked for: a figure is compared with hundreds of others. What
 * it gives must follow from the object alone, and objects given to it must not change.
 */
export function remember<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, { readonly result: Result }>();
  return (of) => {
    let entry = known.get(of);
    if (!entry) {
      entry = { result: work(of) };
      known.set(of, entry);
    }
    return entry.result;
  };
}
