/** Where exports lie while they are written, in the place that the browser keeps for us on the disk. */
const FOLDER = 'exports';

/**
 * A part of an export, as a file that is read from the disk only when it is saved.
 * @throws where it is not there
 */
export async function exportedPart(id: string, part: number): Promise<File> {
  const folder = await partsFolder(id, false);
  const handle = await folder?.getFileHandle(String(part));
  if (!handle) throw new Error('The browser keeps no files any longer.');
  return handle.getFile();
}

/** The folder of one export; null where the browser has no place for it. */
export async function partsFolder(
  id: string,
  create: boolean,
): Promise<FileSystemDirectoryHandle | null> {
  const folder = await exportFolder();
  return folder && folder.getDirectoryHandle(id, { create });
}

/** The folder of all exports; null where the browser has no place for it. */
export async function exportFolder(): Promise<FileSystemDirectoryHandle | null> {
  // Node, and Firefox where it never remembers history: a SecurityError.
  const { storage } = navigator as { readonly storage?: StorageManager };
  const root = await storage?.getDirectory().catch(() => null);
  return root ? root.getDirectoryHandle(FOLDER, { create: true }) : null;
}
