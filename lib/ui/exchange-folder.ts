/** Folders in which browsers keep what belongs to a saved page, frames among it: no articles. */
const BESIDE_A_PAGE = /(?:_files|-Dateien|_fichiers|_archivos|_file)\//u;

/** The files of a choice that are meant: what a browser keeps beside a saved page and hidden files are not. */
export function meantFiles(files: readonly File[]): File[] {
  return files.filter(
    ({ name, webkitRelativePath }) =>
      !name.startsWith('.') && !BESIDE_A_PAGE.test(webkitRelativePath),
  );
}

/** All files that were dropped, those inside of folders too. To be called right in the event: its data goes with it. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  const entries = Array.from(data.items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = Array.from(data.files);
  if (entries.length === 0) return plain;
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.name.startsWith('.') || BESIDE_A_PAGE.test(`${entry.name}/`)) return [];
  if (isFile(entry)) return [await new Promise<File>((give, fail) => entry.file(give, fail))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // A reader gives its entries in batches; an empty one is the end.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((give, fail) =>
      reader.readEntries(give, fail),
    );
    if (batch.length === 0) return files;
    for (const one of batch) files.push(...(await filesIn(one)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
