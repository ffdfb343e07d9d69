// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { compose } from '@/lib/page/read/compose';
import { atOnce } from '@/lib/page/read/steps';
import { walk } from '@/lib/page/read/walk';
import { rangeOf, type PageMap } from '@/lib/page/text-map';

/** The text of what stands in `html`, and the words a span of it leads back to in the page. */
function readBody(html: string) {
  document.body.innerHTML = html;
  const { text, map } = compose(atOnce(walk(document.body)));
  const maps: PageMap = { title: null, text: map };
  return {
    text,
    maps,
    wordsAt(words: string) {
      const start = text.indexOf(words);
      return rangeOf(maps, 'text', { start, end: start + words.length })?.toString() ?? null;
    },
  };
}

beforeEach(() => {
  // happy-dom knows no layout
  Element.prototype.checkVisibility = () => true;
});

describe('the map of a text', () => {
  it('leads through inline elements and collapsed blanks', () => {
    const page = readBody(
      '<p>At least\n      43 people <b>di</b>ed.</p>\n<p>Two&nbsp;were <a href="#">found</a>.</p>',
    );
    expect(page.text).toBe('At least 43 people died.\n\nTwo were found.');
    expect(page.wordsAt('43 people died')).toBe('43 people died');
    expect(page.wordsAt('least 43')).toBe('least\n      43');
    expect(page.wordsAt('Two were found')).toBe('Two\u00a0were found');
  });

  it('leads every single character back to itself', () => {
    const page = readBody(
      '<div> One <i> two</i>  three <br> four&shy;teen </div><ul><li>five</li><li> six </li></ul>',
    );
    expect(page.text).toBe('One two three\nfourteen\n\nfive\n\nsix');
    for (let at = 0; at < page.text.length; at++) {
      const sign = page.text.charAt(at);
      if (/\s/.test(sign)) continue;
      expect(rangeOf(page.maps, 'text', { start: at, end: at + 1 })?.toString(), `at ${at}`).toBe(
        sign,
      );
    }
  });

  it('ends a passage at two line breaks in a row', () => {
    expect(readBody('<div>One.<br><br>Two.</div>').text).toBe('One.\n\nTwo.');
  });

  it('leads nowhere outside the text, for nothing, and where the words are gone', () => {
    const page = readBody('<p>At least 43 people died.</p>');
    expect(rangeOf(page.maps, 'text', { start: 3, end: 3 })).toBeNull();
    expect(rangeOf(page.maps, 'text', { start: 20, end: 99 })).toBeNull();
    expect(rangeOf(page.maps, 'title', { start: 0, end: 1 })).toBeNull();
    document.body.innerHTML = '';
    expect(rangeOf(page.maps, 'text', { start: 0, end: 2 })).toBeNull();
  });
});
