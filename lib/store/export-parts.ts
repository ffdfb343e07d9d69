import { exportFolder, partsFolder } from './queries/export-parts';

/**
 * Puts a part of an export on the disk, over what was there under its number: memory does not grow with the file. False where the
 * browser gives us no place there: Firefox, where it never remembers history.
 * @throws where the disk is full
 */
export async function writePart(
  id: string,
  part: number,
  texts: readonly string[],
): Promise<boolean> {
  const folder = await partsFolder(id, true);
  if (folder === null) return false;
  const file = await folder.getFileHandle(String(part), { create: true });
  const writable = await file.createWritable();
  await writable.write(new Blob([...texts]));
  await writable.close();
  return true;
}

/** Takes the parts of an export from the disk. */
export async function removeParts(id: string): Promise<void> {
  await remove(await exportFolder(), id);
}

/**
 * Takes the parts of exports from the disk that were begun before a moment, in milliseconds since the epoch: what pages left that
 * were closed early.
 */
export async function removePartsBefore(moment: number): Promise<void> {
  const folder = await exportFolder();
  for await (const [id, parts] of folder?.entries() ?? [])
    if ((await begunAt(parts)) < moment) await remove(folder, id);
}

/** When the first part was written; 0 where there is none. */
async function begunAt(parts: FileSystemHandle): Promise<number> {
  try {
    const first = await (parts as FileSystemDirectoryHandle).getFileHandle('0');
    return (await first.getFile()).lastModified;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return 0;
  }
}

async function remove(folder: FileSystemDirectoryHandle | null, name: string): Promise<void> {
  try {
    await folder?.removeEntry(name, { recursive: true });
  } catch (error) {
    // Gone already, or still being read: the next one who clears up takes it.
    if (!(error instanceof DOMException)) throw error;
  }
}
