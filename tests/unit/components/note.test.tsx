// @vitest-environment happy-dom
/** Notes: what people write as Markdown becomes elements, and everything else stays text. */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Note } from '@/components/Note';
import { noteInALine } from '@/components/note-marks';

function shown(note: string): string {
  const mount = document.createElement('div');
  render(<Note note={note} />, mount);
  return mount.firstElementChild?.innerHTML ?? '';
}

describe('a note', () => {
  it.each([
    ['Ask *again*: who counted?', '<p>Ask <em>again</em>: who counted?</p>'],
    ['**No** `count` _yet_', '<p><strong>No</strong> <code>count</code> <em>yet</em></p>'],
    ['**both _of them_ agree**', '<p><strong>both <em>of them</em> agree</strong></p>'],
    ['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['To do:\n1. call\n2. ask', '<p>To do:</p><ol><li>call</li><li>ask</li></ol>'],
    ['> he said\n> so', '<blockquote>he said<br>so</blockquote>'],
    ['# Later\ncall', '<p><strong>Later</strong></p><p>call</p>'],
    ['2 * 3 * 4 = 24, snake_case_name', '<p>2 * 3 * 4 = 24, snake_case_name</p>'],
    ['', ''],
  ])('%j', (note, html) => {
    expect(shown(note)).toBe(html);
  });

  it('links to the web only, in a tab that knows nothing of this one', () => {
    const rest = 'target="_blank" rel="noopener noreferrer"';
    expect(shown('see https://harbour.example/a.')).toBe(
      `<p>see <a href="https://harbour.example/a" ${rest}>https://harbour.example/a</a>.</p>`,
    );
    expect(shown('[the list](https://harbour.example/b)')).toBe(
      `<p><a href="https://harbour.example/b" ${rest}>the list</a></p>`,
    );
    expect(shown('[no](javascript:alert(1))')).toBe('<p>[no](javascript:alert(1))</p>');
  });

  it('never becomes markup of its own', () => {
    expect(shown('<img src=x onerror=alert(1)>')).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
  });

  it('fits on a line without its marks', () => {
    expect(noteInALine('# Who\n\n- *Marrow*\n- [Dahlen](https://harbour.example)')).toBe(
      'Who Marrow Dahlen',
    );
  });

  it('of many stars is read in no time', () => {
    const began = performance.now();
    for (const one of ['*', '_', '`', '[', '**a'])
      expect(noteInALine(one.repeat(20_000)).length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
