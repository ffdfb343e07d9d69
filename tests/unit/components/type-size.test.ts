/** Who has set larger type in the browser gets it in our own pages: nothing that holds words has its size in pixels. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const COMPONENTS = join(import.meta.dirname, '../../../components');

/** In other people's pages, where the root's size is theirs; and the drawing of the timeline, which grows as a whole. */
const IN_PIXELS = ['card/card.css', 'highlight/offer.css', 'charts/Timeline.module.css'];

/** Sizes of type and of what stands around it. Two pixels are a line, 44 a finger; no browser gives a popup more than 800 by 600. */
const SIZE =
  /(?<![-\w])(?:font-size|line-height|(?:min-|max-)?(?:inline|block)-size|grid-template-columns|flex):[^;]*?(?<![\w.]|100% \+ )(?![12]px|44px|800px|600px)[\d.]+px|@(?:media|container)[^{]*\dpx/gu;

const sheets = globSync('**/*.css', { cwd: COMPONENTS }).filter(
  (file) => !IN_PIXELS.includes(file),
);

it.each(sheets)('%s', (file) => {
  expect(readFileSync(join(COMPONENTS, file), 'utf8').match(SIZE) ?? []).toEqual([]);
});
