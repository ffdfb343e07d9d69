import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { lateExpressions } from '../../../scripts/build/late-expressions';

/** A script as the plugin leaves it. */
function built(fileName: string, code: string): string {
  const bundle = { [fileName]: { type: 'chunk', fileName, code } };
  const { generateBundle } = lateExpressions();
  (generateBundle as (options: unknown, bundle: unknown) => void)(null, bundle);
  return bundle[fileName]?.code ?? '';
}

/** What a script gives to `set`. */
function run(code: string): unknown {
  const results: unknown[] = [];
  runInNewContext(code, { set: (value: unknown) => results.push(value) });
  return results[0];
}

describe('lateExpressions', () => {
  it('makes expressions for kinds of letters when they are reached', () => {
    const code = String.raw`(function(){set((text=>text.replace(/[^\p{L}\d"’/]/giu,""))("Årø-’s 3 “/”"))})()`;
    const late = built('reader.js', code);
    expect(late).toContain('new RegExp("[^');
    expect(run(late)).toBe('Årø’s3/');
    expect(run(late)).toBe(run(code));
  });

  it('keeps them apart from the word before', () => {
    const code = String.raw`(function(){set((text=>{return/^\p{Lu}/u.test(text)})("Ona"))})()`;
    expect(run(built('reader.js', code))).toBe(true);
  });

  it('leaves those that are made in any case, and plain ones', () => {
    const code =
      '(function(){var all=/\\p{L}/u,few=()=>/a/.test("a");set(all.test("x")&&few())})()';
    expect(built('marks.js', code)).toBe(code);
  });

  it('writes every letter so that the script is a narrow one, and nothing else of what is built', () => {
    const code = '(function(){set(["–",`„${"ü"}“`,/[—·]/.test("·"),"\\ud83d\\ude00😀"])})()';
    const narrow = built('spot.js', code);
    expect(narrow).toMatch(/^[\u0000-\u007f]*$/);
    expect(run(narrow)).toEqual(['–', '„ü“', true, '😀😀']);
    expect(built('background.js', code)).toBe(code);
  });
});
