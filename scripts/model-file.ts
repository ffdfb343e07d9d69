import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * The weights as they ship: deflated by Huffman codes alone. Repeats are chance in weights, and the search for them, which
 * gzip does, makes the file a tenth larger. Browsers inflate it as it comes (`deflate-raw`).
 */
export function deflateModel(file: Uint8Array): Uint8Array {
  const { Z_HUFFMAN_ONLY } = constants;
  return deflateRawSync(file, { level: 9, memLevel: 9, strategy: Z_HUFFMAN_ONLY });
}

/** What {@link deflateModel} was given. Throws where the bytes are damaged. */
export function inflateModel(shipped: Uint8Array): Uint8Array {
  return inflateRawSync(shipped);
}
