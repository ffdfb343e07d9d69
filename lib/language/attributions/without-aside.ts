import type { Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';

/** What the article tells of how something was said: "without providing evidence", "without elaborating". */
const ASIDE =
  /^,?\s*without (?:(?:immediately|further) )?(?:providing|giving|offering|presenting|citing|elaborating|naming|specifying|explaining|going into)\b/iu;

/** "...," the army said, [without providing evidence]: how it was said is nothing that was said. */
export function withoutAside({ text }: Document, attribution: RawAttribution): RawAttribution {
  const { content } = attribution;
  if (content.length < 2) return attribution;
  const said = content.filter(({ start, end }) => !ASIDE.test(text.slice(start, end)));
  return said.length === 0 || said.length === content.length
    ? attribution
    : { ...attribution, content: said };
}
