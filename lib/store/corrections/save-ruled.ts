import { placedAnew } from '../highlights/place-highlights';
import { isCurrent } from '../is-current';
import type { Reading } from '../reading';
import type { Detected } from '../rows';
import { saveArticle, type Saved } from '../save-article';
import type { Library } from '../schema';
import { detectionRow } from './detection-row';
import { findBlocked } from './not-comparable';
import { ruledFor } from './ruled-comparing';
import { wordOn, type Rulebook } from './rulebook';

/**
 * Saves an article as {@link saveArticle} does, with the reader's word on it: corrections win over what was detected, highlights are
 * placed in its text, and the figures that they give join. All in one transaction.
 */
export function saveRuled(
  library: Library,
  detected: Reading,
  { derive, comparing }: Rulebook,
): Promise<Saved> {
  return library.transaction('rw', library.tables, async () => {
    const { article, text } = detected;
    const { id, title } = article;
    if (isCurrent(await library.articles.get(id), article))
      return saveArticle(library, detected, comparing);
    const kept = await library.highlights.where('articleId').equals(id).sortBy('id');
    const highlights = kept.map((row) => placedAnew(row, { title, text }));
    await library.highlights.bulkPut(highlights);
    const word = await wordOn(library, id, highlights);
    const findings: Detected = { ...detected, counts: article.counts };
    const derived = derive({ article, text }, findings, word);
    await findBlocked(library, { id, title, text, figures: derived.figures });
    const reading = { ...detected, ...derived, article: { ...article, counts: derived.counts } };
    const saved = await saveArticle(library, reading, await ruledFor(library, comparing));
    await (derived === findings
      ? library.detections.delete(id)
      : library.detections.put(detectionRow(id, findings, derived)));
    return saved;
  });
}
