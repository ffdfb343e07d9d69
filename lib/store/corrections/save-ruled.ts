import { addAddresses } from '../add-addresses';
import { placedAnew } from '../highlights/place-highlights';
import { isCurrent } from '../is-current';
import type { Reading } from '../reading';
import type { Detected } from '../rows';
import { saveArticle, type Saved } from '../save-article';
import type { Library } from '../schema';
import { detectionRow } from './detection-row';
import { foundAnew } from './not-comparable';
import { ruledBy } from './ruled-comparing';
import { wordOf, type Rulebook } from './rulebook';

/**
 * Saves an article as {@link saveArticle} does, with the reader's word on it: corrections win over what was detected, highlights are
 * placed in its text, and the figures that they give join. All in one transaction, so that a worker killed at any moment leaves either
 * all of it or nothing, and two articles read at once still find each other. Saving the same reading again changes nothing.
 */
export function saveRuled(
  library: Library,
  detected: Reading,
  { derive, comparing }: Rulebook,
): Promise<Saved> {
  return library.transaction('rw', library.tables, async () => {
    const { article, text } = detected;
    const { id, title } = article;
    const [before, kept, known] = await Promise.all([
      library.articles.get(id),
      library.highlights.where('articleId').equals(id).sortBy('id'),
      library.corrections.orderBy('madeAt').toArray(),
    ]);
    if (before && isCurrent(before, article)) {
      await addAddresses(library, before, article.addresses);
      return { articleId: id, status: 'unchanged' };
    }
    const highlights = kept.map((row) => placedAnew(row, { title, text }));
    const findings: Detected = { ...detected, counts: article.counts };
    const derived = derive({ article, text }, findings, wordOf(id, known, highlights));
    const corrections = foundAnew(known, { id, title, text, figures: derived.figures });
    const reading = { ...detected, ...derived, article: { ...article, counts: derived.counts } };
    const [saved] = await Promise.all([
      saveArticle(library, before, reading, ruledBy(comparing, corrections)),
      library.highlights.bulkPut(highlights),
      library.corrections.bulkPut(corrections.filter((row, i) => row !== known[i])),
      derived !== findings
        ? library.detections.put(detectionRow(id, findings, derived))
        : before && library.detections.delete(id),
    ]);
    return saved;
  });
}
