/** How long a browser may take to save a file whose address is then forgotten, milliseconds. */
const TAKEN = 300_000;

/** Saves a file where the browser saves downloads. A link does it: no permission is needed. `done`: by now it must be saved. */
export function saveFile(file: Blob, name: string, done: () => void): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
    done();
  }, TAKEN);
}
