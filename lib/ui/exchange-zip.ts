import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A folder that is being written. */
interface Folder {
  add(name: string, text: string): void;
  end(): void;
}

/** Bytes that are given at once: a file gives several small pieces, and to put each away takes a browser a millisecond. */
const AT_ONCE = 1_000_000;

/** Packs files into a .zip as they come; `onBytes` gets its bytes in order. Names are those of one folder, without doubles. */
export function zipped(onBytes: (bytes: Uint8Array<ArrayBuffer>) => void): Folder {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const give = () => {
    const all = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    [pieces, length] = [[], 0];
    onBytes(all);
  };
  const zip = new Zip((error, bytes, isLast) => {
    if (error) throw error;
    pieces.push(bytes);
    length += bytes.length;
    if (isLast || length >= AT_ONCE) give();
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
