import { MODEL_FILE } from './attributions/model-format';

/** To be raised whenever analysis finds something else in a text than before, but for what the model finds. */
const RULES = 11;

/** Bytes of a model's file that {@link analysisVersion} looks at. */
export const VERSION_BYTES = 8;

/**
 * Which version of analysis an article was read by: of the code, and of the model by its checksum. Other findings are only to be
 * expected from another version. `model` is the beginning of its file, at least {@link VERSION_BYTES} long.
 */
export function analysisVersion(model: Uint8Array): string {
  const { byteOffset, byteLength, buffer } = model;
  const view = new DataView(buffer, byteOffset, byteLength);
  if (view.getUint32(0, true) !== MODEL_FILE.magic) throw new Error('This is no model.');
  return `${String(RULES)}-${view.getUint32(4, true).toString(16).padStart(8, '0')}`;
}
