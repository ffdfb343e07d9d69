import type { Library } from './schema';

/** By what a library is known to be the same one as before; null where it has no such sign: it is new, or was emptied. */
export async function epochOf(library: Library): Promise<string | null> {
  const row = await library.meta.get('epoch');
  return row?.key === 'epoch' ? row.value : null;
}

/** Gives a library its sign. */
export async function setEpoch(library: Library, epoch: string): Promise<void> {
  await library.meta.put({ key: 'epoch', value: epoch });
}
