import type { Analysis } from '@/lib/domain/analysis';
import type { ArticleContent, ArticleId } from '@/lib/domain/article';
import type { CitedSource, Mention, SourceId } from '@/lib/domain/source';
import { overlaps, textOf, type Part, type Span } from '@/lib/domain/span';
import { creditedAgency } from '@/lib/language/sources/credited-agency';
import { splitParagraphs } from '@/lib/language/text/paragraphs';
import { findQuotations } from '@/lib/language/text/quotations';
import { splitSentences } from '@/lib/language/text/sentences';
import { aliasKeys, sourceKey } from '@/lib/matching/source-key';
import { sketchOf } from '@/lib/matching/wording/sketch';
import { findingId } from '@/lib/store/keys';
import type { Reading } from '@/lib/store/reading';
import type { ArticleRow, AttributionRow, CitationRow, MentionRow } from '@/lib/store/rows';
import { figureRows } from './figure-rows';
import type { Occasion } from './occasion';
import { quotationRows } from './quotation-rows';

/** Puts an article and its analysis into the rows by which the library keeps it. */
export function readingOf(
  content: ArticleContent,
  analysis: Analysis,
  occasion: Occasion,
): Reading {
  const { id, hash, at, day, analysisVersion } = occasion;
  const { text, ...head } = content;
  const strings = { title: content.title, text };
  const sentences = { title: sentencesOf(strings.title), text: sentencesOf(text) };
  const ids = analysis.sources.map((source, i) => sourceKey(source, id, i));
  const citations = citationsOf(analysis, ids, occasion, strings, sentences);
  const article: ArticleRow = {
    ...head,
    id,
    hash,
    day,
    firstReadAt: at,
    readAt: at,
    revision: 1,
    addresses: [...new Set([content.url, content.canonicalUrl])],
    limit: analysis.limit,
    analysisVersion,
    agency: creditedAgency(content.byline, text),
    counts: { sources: citations.length, figures: analysis.figures.length },
  };
  const quotations = { title: findQuotations(content.title), text: findQuotations(text) };
  const sketch = sketchOf(text, quotations.text, day);
  return {
    article,
    text,
    citations,
    mentions: analysis.sources.flatMap((source, i) =>
      source.mentions.map((mention) => mentionRow(mention, ids[i] ?? '', id, sentences)),
    ),
    attributions: attributionRows(analysis, ids, id),
    figures: figureRows(content, analysis, ids, occasion),
    quotations: quotationRows(content, analysis, ids, occasion, quotations),
    sketch: { articleId: id, site: content.site, day, ...sketch },
  };
}

type Sentences = Readonly<Record<Part, readonly Span[]>>;

function sentencesOf(text: string): Span[] {
  return splitSentences(text, splitParagraphs(text));
}

function sentenceAround(span: Span & { readonly part: Part }, sentences: Sentences): Span {
  return sentences[span.part].find((sentence) => overlaps(sentence, span)) ?? span;
}

/** One row per record: two sources of the analysis that go by one key are one. */
function citationsOf(
  analysis: Analysis,
  ids: readonly SourceId[],
  { id: articleId, day }: Occasion,
  strings: Readonly<Record<Part, string>>,
  sentences: Sentences,
): CitationRow[] {
  const rows = new Map<SourceId, CitationRow>();
  analysis.sources.forEach((source, i) => {
    const sourceId = ids[i] ?? '';
    const first = firstMention(source);
    if (!first || rows.has(sourceId)) return;
    const credited = analysis.figures.filter(
      (figure) => figure.source !== null && ids[figure.source] === sourceId,
    );
    rows.set(sourceId, {
      sourceId,
      articleId,
      day,
      name: source.name,
      kind: source.kind,
      aliases: source.aliases,
      aliasKeys: aliasKeys(source),
      role: source.role,
      affiliation: source.affiliation,
      figures: credited.length,
      first: { part: first.part, span: { start: first.start, end: first.end } },
      sentence: textOf(strings[first.part], sentenceAround(first, sentences)),
    });
  });
  return [...rows.values()];
}

/** The first mention by name in the body, else the first by name, else the first. */
function firstMention({ mentions }: CitedSource): Mention | undefined {
  const named = mentions.filter(({ form }) => form === 'name');
  return named.find(({ part }) => part === 'text') ?? named[0] ?? mentions[0];
}

function mentionRow(
  { part, start, end, form }: Mention,
  sourceId: SourceId,
  articleId: ArticleId,
  sentences: Sentences,
): MentionRow {
  const sentence = sentenceAround({ part, start, end }, sentences);
  const id = findingId(articleId, 'mention', part, start);
  return { id, articleId, sourceId, part, start, end, form, sentence };
}

function attributionRows(
  analysis: Analysis,
  ids: readonly SourceId[],
  articleId: ArticleId,
): AttributionRow[] {
  return analysis.attributions.map((attribution) => {
    const { part, source, cue, content, form, relay } = attribution;
    const start = content[0]?.start ?? cue?.start ?? 0;
    return {
      id: findingId(articleId, 'attribution', part, start),
      articleId,
      part,
      source: source && {
        start: source.start,
        end: source.end,
        sourceId: ids[source.index] ?? '',
      },
      cue,
      content,
      form,
      relay: relay === null ? null : (ids[relay] ?? null),
    };
  });
}
