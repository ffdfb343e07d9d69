/** Files as they are chosen: lines in batches, saved texts. */
import { describe, expect, it } from 'vitest';
import { droppedFiles, meantFiles } from '@/lib/ui/exchange-folder';
import { LineTooLong, linesOf } from '@/lib/ui/exchange-lines';
import { savedText } from '@/lib/ui/saved-text';

const batchesOf = async (file: Blob) => {
  const batches: string[][] = [];
  let read = 0;
  for await (const batch of linesOf(file)) {
    batches.push([...batch.lines]);
    read = batch.read;
  }
  return { batches, read };
};

describe('the lines of a file', () => {
  it('are those that it has, whatever its length, also where a letter lies across two chunks', async () => {
    const lines = Array.from({ length: 2_500 }, (_, i) => `${String(i)} ${'ü–😀'.repeat(i % 90)}`);
    const file = new Blob([lines.join('\n')]);
    const { batches, read } = await batchesOf(file);
    expect(batches.flat()).toEqual(lines);
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(1_000);
    expect(read).toBe(file.size);
  });

  it('come in batches of some megabytes', async () => {
    const line = 'x'.repeat(900_000);
    const { batches } = await batchesOf(new Blob(Array.from({ length: 7 }, () => `${line}\n`)));
    expect(batches.map(({ length }) => length)).toEqual([3, 3, 1]);
  });

  it('end where one is longer than any that Ibid writes', async () => {
    const part = new Blob(['x'.repeat(5_000_000)]);
    const file = new Blob(Array.from({ length: 20 }, () => part));
    await expect(batchesOf(file)).rejects.toThrow(LineTooLong);
  });

  it('are none in an empty file', async () => {
    expect((await batchesOf(new Blob([]))).batches).toEqual([]);
  });
});

describe('a saved text', () => {
  it('tells its headline, address and day on lines of their own', () => {
    const text =
      '\ufeffGate jams\r\nSource: https://www.lantern.example/a#top\r\n2025-05-03\r\n\r\nAll is still.';
    expect(savedText(text, 'gate.txt', 'Saved file')).toEqual({
      ...{ url: 'https://www.lantern.example/a', canonicalUrl: 'https://www.lantern.example/a' },
      ...{ site: 'lantern.example', title: 'Gate jams', byline: null, published: '2025-05-03' },
      ...{ language: null, text: 'All is still.' },
    });
  });

  it('has an address that leads nowhere, the same at every import, where it tells none', () => {
    const { url, site } = savedText('Gate jams\n\nAll is still.', 'my gate.txt', 'Saved file');
    expect([url, site]).toEqual(['https://saved.invalid/my%20gate', 'Saved file']);
  });
});

it('of a folder what lies beside a saved page is not meant', () => {
  const at = (webkitRelativePath: string) =>
    ({ name: webkitRelativePath.split('/').at(-1), webkitRelativePath }) as File;
  const files = [at('a/one.html'), at('a/one_files/frame.html'), at('a/.hidden.html')];
  expect(meantFiles(files).map(({ name }) => name)).toEqual(['one.html']);
});

/** A file as a browser gives it to a drop. */
const dropped = (name: string) => ({
  name,
  isFile: true,
  file: (give: (file: File) => void) => give({ name } as File),
});

/** A folder as a browser gives it: its entries come in batches, and none at the end. */
const folder = (name: string, ...batches: readonly (readonly object[])[]) => ({
  name,
  isFile: false,
  createReader: () => {
    const left = [...batches];
    return {
      readEntries: (give: (entries: readonly object[]) => void) => give(left.shift() ?? []),
    };
  },
});

const drop = (...entries: readonly object[]) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [{ name: 'plain.html' }],
  }) as unknown as DataTransfer;

describe('what is dropped', () => {
  it('is every file, those of folders in folders too, but for what lies beside a saved page', async () => {
    const inner = folder(
      'may',
      [dropped('three.html')],
      [dropped('four.txt'), dropped('.DS_Store')],
    );
    const beside = folder('one_files', [dropped('frame.html')]);
    const all = drop(dropped('one.html'), folder('2025', [dropped('two.html'), inner], [beside]));
    expect((await droppedFiles(all)).map(({ name }) => name)).toEqual(
      ['one', 'two', 'three'].map((name) => `${name}.html`).concat('four.txt'),
    );
  });

  it('is what the browser lists where it knows no entries', async () => {
    expect((await droppedFiles(drop())).map(({ name }) => name)).toEqual(['plain.html']);
  });
});
