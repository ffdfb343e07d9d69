import { describe, expect, it } from 'vitest';
import { readAnnotations } from '@/lib/exchange/annotations/read-annotations';
import { readHypothesis } from '@/lib/exchange/annotations/read-hypothesis';
import { toAnnotation } from '@/lib/exchange/annotations/to-annotation';
import { bibtexEntry } from '@/lib/exchange/citations/bibtex';
import { cslItem } from '@/lib/exchange/citations/csl';
import { readLine } from '@/lib/exchange/library-file/read-line';
import { articleNote } from '@/lib/exchange/notes/article-note';
import { readDocument, readLines } from '@/lib/exchange/read-file';
import { csvLines } from '@/lib/exchange/tables/csv';
import { ARTICLE, HIGHLIGHT, HYPOTHESIS } from './samples';

describe('a library file', () => {
  it.each([
    ['nothing of ours', '{"format":"other","version":1,"entries":[', 'not-ours'],
    ['a newer one', '{"format":"ibid-library","version":99,"entries":[', 'newer'],
    ['a line cut off', '{"kind":"article","url":"https://a.exam', 'broken'],
    ['an entry that is none', '{"kind":"article","url":"javascript:alert(1)"}', 'invalid'],
    ['a kind that nobody knows', '{"kind":"spell"}', 'invalid'],
    ['a list', '[]', 'invalid'],
  ])('%s is refused, and why is data', (_, text, fault) => {
    expect(readLine(text)).toEqual({ kind: 'fault', fault });
  });

  it('cannot give an object another prototype, nor bring what nobody asked for', () => {
    const line = `{"kind":"link","link":{"id":"l","a":"x","b":"y","relation":"supports","createdAt":1,
      "__proto__":{"polluted":true},"more":1},"extra":{"__proto__":{"polluted":true}}}`;
    const read = readLine(line.replaceAll('\n', ' '));
    expect(read).toEqual({
      kind: 'entry',
      entry: {
        kind: 'link',
        link: { id: 'l', a: 'x', b: 'y', relation: 'supports', createdAt: 1 },
      },
    });
    expect('polluted' in {}).toBe(false);
  });

  it('keeps the places of its lines over batches', () => {
    const line =
      '{"kind":"link","link":{"id":"l","a":"x","b":"y","relation":"supports","createdAt":1}}';
    const piece = readLines(2, [line, 'broken', line]);
    expect(piece.staged.map(({ n }) => n)).toEqual([20_000, 20_002]);
    expect(piece.faults).toEqual(['broken']);
  });
});

describe('a Web Annotation', () => {
  const annotation = toAnnotation(HIGHLIGHT, ARTICLE.url, 'Claim');

  it('is what the model’s published shape asks for', () => {
    expect(annotation['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(annotation.type).toBe('Annotation');
    expect(annotation.id).toMatch(/^urn:uuid:/u);
    expect(annotation.created).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);
    expect(annotation.body.map(({ purpose }) => purpose)).toEqual([
      'commenting',
      'classifying',
      'tagging',
    ]);
    const [quote, position] = annotation.target.selector;
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: HIGHLIGHT.quote.exact });
    expect(position).toEqual({ type: 'TextPositionSelector', start: 10, end: 28 });
  });

  it.each([
    ['alone', annotation],
    ['in a list', [annotation]],
    ['on a page', { type: 'AnnotationPage', items: [annotation] }],
    ['in a collection', { type: 'AnnotationCollection', first: { items: [annotation] } }],
  ])('comes in again, %s', (_, document) => {
    expect(readAnnotations(JSON.parse(JSON.stringify(document)))).toEqual({
      refused: 0,
      noted: [
        {
          key: annotation.id,
          url: ARTICLE.url,
          title: '',
          ...{ exact: HIGHLIGHT.quote.exact, prefix: 'before ', suffix: ' behind', start: 10 },
          note: HIGHLIGHT.note,
          tags: ['flood'],
          meaning: 'Claim',
          createdAt: HIGHLIGHT.createdAt,
          changedAt: HIGHLIGHT.changedAt,
        },
      ],
    });
  });

  it('of a whole page is refused and counted', () => {
    const ofPage = { ...annotation, target: { source: ARTICLE.url } };
    expect(readAnnotations([ofPage, annotation])).toMatchObject({ refused: 1 });
    expect(readAnnotations([3, annotation])).toMatchObject({ noted: [{}], refused: 1 });
    expect(readAnnotations([3])).toBeNull();
    expect(readAnnotations({ some: 'thing' })).toBeNull();
  });
});

describe('an export of Hypothesis', () => {
  it('comes in completely', () => {
    const file = readHypothesis(HYPOTHESIS);
    expect(file?.refused).toBe(1);
    expect(file?.noted).toEqual([
      {
        key: 'hypothesis:aBc123',
        url: 'https://harbour.example/ferry',
        title: 'Ferry strikes pier',
        ...{ exact: 'At least 14 people', prefix: 'said that ', suffix: ' were killed', start: 33 },
        note: 'Compare with **Monday**.',
        tags: ['toll', 'ferry'],
        meaning: null,
        createdAt: Date.parse('2024-05-03T10:11:12.131415+00:00'),
        changedAt: Date.parse('2024-05-04T10:11:12.131415+00:00'),
      },
    ]);
  });

  it('is told from other files', () => {
    expect(readDocument(JSON.stringify(HYPOTHESIS)).staged).toHaveLength(1);
    expect(readDocument('{"annotations": 3}').refusal).toBe('not-ours');
    expect(readDocument('{"annotations": [').refusal).toBe('truncated');
  });
});

describe('a note', () => {
  it('has front matter that Obsidian reads, and the passages as quotes', () => {
    const { name, text } = articleNote({
      article: { ...ARTICLE, title: 'Ferry: "14 dead" / toll?' },
      highlights: [HIGHLIGHT],
      meaningOf: () => 'Claim',
    });
    expect(name).toBe('2024-05-03 Ferry 14 dead toll a1b2c3.md');
    expect(text.split('\n')).toEqual([
      '---',
      'title: "Ferry: \\"14 dead\\" / toll?"',
      'url: "https://harbour.example/ferry"',
      'site: "Harbour Times"',
      'author: "Ada Lind and Bo Ek"',
      'published: "2024-05-03"',
      'read: "2024-05-04T00:00:00.000Z"',
      'tags: ["flood"]',
      '---',
      '',
      '# Ferry: "14 dead" / toll?',
      '',
      '<https://harbour.example/ferry>',
      '',
      '> At least 14 people',
      '',
      '**Claim** #flood ^11111111-2222-4333-8444-555555555555',
      '',
      'Not *sure*.',
      '',
    ]);
  });
});

describe('a table', () => {
  it('holds no formula', () => {
    expect(csvLines([['=1+1', '@SUM(A1)', '-2', -2, 'a "b", c', null]])).toBe(
      `"'=1+1","'@SUM(A1)","'-2",-2,"a ""b"", c",\r\n`,
    );
  });
});

describe('citations', () => {
  it('are CSL-JSON', () => {
    expect(cslItem(ARTICLE)).toEqual({
      id: 'harbourtimes2024-a1b2c3',
      type: 'article-newspaper',
      title: 'Ferry strikes pier',
      'container-title': 'Harbour Times',
      URL: 'https://harbour.example/ferry',
      language: 'en',
      author: [{ literal: 'Ada Lind' }, { literal: 'Bo Ek' }],
      issued: { 'date-parts': [[2024, 5, 3]] },
      accessed: { 'date-parts': [[2024, 5, 4]] },
    });
  });

  it('are BibTeX in which nothing is a command', () => {
    const entry = bibtexEntry({ ...ARTICLE, title: '50% & more \\input{x}' });
    expect(entry).toContain('@article{harbourtimes2024-a1b2c3,');
    expect(entry).toContain('title = {{50\\% \\& more \\textbackslash{}input\\{x\\}}}');
    expect(entry).toContain('author = {{Ada Lind} and {Bo Ek}}');
  });
});
