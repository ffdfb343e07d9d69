import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A folder that is being written. */
interface Folder {
  add(name: string, text: string): void;
  end(): void;
}

/** Packs files into a .zip as they come; `onBytes` gets its bytes in order. Names are those of one folder, without doubles. */
export function zipped(onBytes: (bytes: Uint8Array<ArrayBuffer>) => void): Folder {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    onBytes(new Uint8Array(bytes));
  });
  return {
    add: (name, text) => {
      // Notes are short: the tables for long files take more time than the files themselves.
      const file = new ZipDeflate(name, { mem: 2 });
      zip.add(file);
      file.push(strToU8(text), true);
    },
    end: () => zip.end(),
  };
}
