import { describe, expect, it } from 'vitest';
import { usualFunctions } from '../../../scripts/build/usual-functions';

/** A script as the plugin leaves it, before it is made small. */
function usual(fileName: string, code: string): string | null {
  const { renderChunk } = usualFunctions();
  return (renderChunk as (code: string, chunk: unknown) => string | null)(code, { fileName });
}

const CODE = `(function() {
	// lib/page/read/walk.ts
	function walk(root) { return take(root); }
	function* steps() {}
	// lib/page/metadata/opening.ts
	function openingLines(root) { return walk(root); }
	// lib/reader/start.ts
	out(walk(2), openingLines);
})();
`;

describe('usualFunctions', () => {
  it('brackets the functions of modules that a usual page calls, in front of everything else', () => {
    const code = usual('reader.js', CODE);
    expect(code).toMatch(
      /^\(function\(\) \{\nvar walk = \(function walk\(root\) \{ return take\(root\); \}\),/,
    );
    expect(code).toContain('\nsteps = (function* steps() {});');
    expect(code).toContain('\tfunction openingLines(root)');
  });

  it('leaves what else is built as it is', () => {
    expect(usual('margin.js', CODE)).toBeNull();
    expect(usual('background.js', 'export function walk() {}')).toBeNull();
  });
});
