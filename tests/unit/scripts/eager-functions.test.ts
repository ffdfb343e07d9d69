import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { eagerFunctions } from '../../../scripts/build/eager-functions';

/** A script as the plugin leaves it. */
function eager(code: string): string {
  const chunk = { type: 'chunk', fileName: 'spot.js', code };
  const { generateBundle } = eagerFunctions((name) => name === 'spot.js');
  (generateBundle as (options: unknown, bundle: unknown) => void)(null, { 'spot.js': chunk });
  return chunk.code;
}

describe('eagerFunctions', () => {
  it('brackets declarations, in front of what calls them, and functions inside', () => {
    expect(eager('(function(){let a=b(2);function b(c){return [c].map(d=>d+1)}})()')).toBe(
      '(function(){var b=(function(c){return [c].map((d=>d+1))});let a=b(2);})()',
    );
  });

  it('brackets generators too, leaves directives first, methods as they are, and async functions alone', () => {
    const code = eager(
      "(function(){'use strict';class A{m(){return()=>1}}function*g(){yield 1}async function h(){}out(A,g,h)})()",
    );
    expect(code).toMatch(/^\(function\(\)\{'use strict'/);
    expect(code).toContain('class A{m(){return(()=>1)}}');
    expect(code).toContain('var g=(function*(){yield 1})');
    expect(code).toContain('async function h(){}');
    expect(() => parseAst(code)).not.toThrow();
  });

  it('leaves a script that is wrapped in nothing as it is', () => {
    expect(eager('function a(){}a()')).toBe('function a(){}a()');
  });
});
