import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { COLUMN_COUNT } from '@/lib/language/attributions/labels';
import { loadModel } from '@/lib/language/attributions/load-model';
import { FeatureRow } from '@/lib/language/attributions/feature-row';
import { EDGE_COUNT } from '@/lib/language/attributions/chain';
import { STEP_COUNT } from '@/lib/language/attributions/steps';
import { crc32 } from '@/lib/language/attributions/crc32';
import { packModel } from '@/scripts/training/pack-model';
import { inflateModel } from '@/scripts/model-file';

const columns = new Float32Array(3 * COLUMN_COUNT);
columns[0] = 0.5;
columns[2 * COLUMN_COUNT + 1] = -1;
const transitions = new Float32Array(STEP_COUNT * EDGE_COUNT).fill(0.25);

function pack(): Uint8Array {
  const row = new FeatureRow(3, 0);
  row.clear();
  for (const value of [1, 2, 3]) row.put(value);
  const numbers = row.numbers.slice().sort((a, b) => a - b);
  return packModel([{ numbers, columns, transitions, unit: 0.25 }], 0.5);
}

describe('loadModel', () => {
  it('reads back what was packed', () => {
    const model = loadModel(pack());
    expect(model.confidence).toBe(0.5);
    expect(model.looks).toHaveLength(1);
    expect(model.looks[0]?.transitions[3]).toBe(0.25);
    const row = new FeatureRow(4, 0);
    row.clear();
    for (const value of [1, 2, 3, 4]) row.put(value);
    const sums = new Float32Array(COLUMN_COUNT);
    model.looks[0]?.table.addTo(sums, 0, row);
    expect([sums[0], sums[1], sums[2]]).toEqual([0.5, -1, 0]);
  });

  it('reads a buffer as well as bytes', () => {
    const file = pack();
    expect(loadModel(file.slice().buffer).confidence).toBe(0.5);
  });

  it('refuses a file with one changed bit', () => {
    const file = pack();
    file[file.length - 5]! ^= 1;
    expect(() => loadModel(file)).toThrow('damaged');
  });

  it('refuses a file of another version, even a whole one', () => {
    const file = pack();
    const view = new DataView(file.buffer);
    view.setUint16(8, 1, true);
    view.setUint32(4, crc32(file.subarray(8)), true);
    expect(() => loadModel(file)).toThrow('another version');
  });

  it('refuses a file cut short', () => {
    expect(() => loadModel(pack().slice(0, -10))).toThrow('damaged');
  });

  it('refuses what is no weights file', () => {
    expect(() => loadModel(new TextEncoder().encode('<!doctype html><title>404</title>'))).toThrow(
      'no weights file',
    );
  });

  it('refuses nothing at all', () => {
    expect(() => loadModel(new Uint8Array(0))).toThrow('no weights file');
  });
});

describe('the shipped weights', () => {
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = inflateModel(readFileSync('public/attribution.bin'));
  });

  it('load', () => {
    expect(loadModel(bytes).looks.length).toBeGreaterThan(1);
  });

  it('leave room in 700 kB for the tables of words, which are 50', () => {
    expect(gzipSync(readFileSync('public/attribution.bin')).length).toBeLessThanOrEqual(650_000);
  });
});
