/** A folder of notes as a .zip: whatever its size, in few pieces, and other programs read it. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipped } from '@/lib/ui/exchange-zip';

it('holds every file word for word, in pieces of about a megabyte', () => {
  const pieces: Uint8Array[] = [];
  const folder = zipped((bytes) => pieces.push(bytes));
  const texts = new Map<string, string>();
  for (let i = 0; i < 300; i += 1) {
    // Letters that follow no rule, or they would be packed to nothing.
    const noise = Array.from({ length: 6_000 }, (_, at) =>
      String.fromCharCode(97 + ((Math.imul(at + 1, i * 7919 + 104_729) >>> 13) % 26)),
    );
    texts.set(`${String(i)} – Käfer.md`, `# ${String(i)}\n\n“Grüße”\n${noise.join('')}`);
  }
  for (const [name, text] of texts) folder.add(name, text);
  folder.end();
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
  const files = Object.entries(unzipSync(whole)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(new Map(files as [string, string][])).toEqual(texts);
  expect(pieces.length).toBeLessThanOrEqual(Math.ceil(whole.length / 1_000_000) + 1);
});
