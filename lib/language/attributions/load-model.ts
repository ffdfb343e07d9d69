import { EDGE_COUNT, powersOf } from './chain';
import { crc32 } from './crc32';
import { COLUMN_COUNT } from './labels';
import { MODEL_FILE, type AttributionModel, type Look } from './model-format';
import { STEP_COUNT } from './steps';
import { WeightTable } from './weight-table';

/**
 * Reads the weights file ({@link MODEL_FILE}). Throws where it is not whole: a wrong weight would misread every
 * article without anybody noticing.
 */
export function loadModel(file: ArrayBuffer | Uint8Array): AttributionModel {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || view.getUint32(0, true) !== MODEL_FILE.magic) {
    throw new Error('The attribution weights are no weights file.');
  }
  if (view.getUint32(4, true) !== crc32(bytes.subarray(MODEL_FILE.checked))) {
    throw new Error('The attribution weights are damaged: their checksum does not match.');
  }
  if (view.getUint16(8, true) !== MODEL_FILE.version) {
    throw new Error('The attribution weights are of another version than this code.');
  }
  const looks: Look[] = [];
  const cursor = { at: 16 };
  for (let i = view.getUint16(10, true); i > 0; i--) looks.push(readLook(bytes, view, cursor));
  return { looks, confidence: view.getFloat32(12, true) };
}

function readLook(bytes: Uint8Array, view: DataView, cursor: { at: number }): Look {
  const count = view.getUint32(cursor.at, true);
  const unit = view.getFloat32(cursor.at + 4, true);
  cursor.at += 8;
  const transitions = new Float32Array(STEP_COUNT * EDGE_COUNT);
  for (let k = 0; k < transitions.length; k++, cursor.at += 4) {
    transitions[k] = view.getFloat32(cursor.at, true);
  }
  const numbers = new Int32Array(count);
  let number = 0;
  for (let row = 0; row < count; row++) {
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[cursor.at++]!;
      number += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    numbers[row] = number;
  }
  const planes = new Int8Array(bytes.buffer, bytes.byteOffset + cursor.at, count * COLUMN_COUNT);
  cursor.at += planes.length;
  return {
    table: new WeightTable(numbers, planes, unit),
    transitions,
    powers: powersOf(transitions),
  };
}
