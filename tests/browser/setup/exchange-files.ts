/** Files that the stories of export and import choose. */
/** As Hypothesis' client writes it: two passages, a note on the page and an answer. */
export const hypothesis = (known: string, exact: string): string =>
  JSON.stringify({
    export_date: '2025-05-02T10:00:00+00:00',
    export_userid: 'acct:quillon@hypothes.is',
    client_version: '1.1600.0',
    annotations: [
      annotation('aaaaaaaaaaaaaaaaaaaaaA', known, exact, 'Was that *all* of them?'),
      annotation(
        'aaaaaaaaaaaaaaaaaaaaaB',
        'https://lantern.example/2025/05/01/quay',
        'The quay',
        '',
      ),
      {
        ...annotation('aaaaaaaaaaaaaaaaaaaaaC', known, '', 'On the page'),
        target: [{ source: known }],
      },
      {
        ...annotation('aaaaaaaaaaaaaaaaaaaaaD', known, '', 'An answer'),
        ...{ references: ['aaaaaaaaaaaaaaaaaaaaaA'], target: [{ source: known }] },
      },
    ],
  });

const annotation = (id: string, uri: string, exact: string, text: string) => ({
  ...{ id, uri, text, tags: ['quay'], hidden: false, flagged: false },
  ...{ created: '2025-05-01T09:00:00.000000+00:00', updated: '2025-05-01T09:30:00.000000+00:00' },
  ...{ user: 'acct:quillon@hypothes.is', document: { title: ['A page'] } },
  target: [
    { source: uri, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] },
  ],
});

/** A saved page that declares its address. */
export const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lock gates jam</title>
<link rel="canonical" href="https://lantern.example/2025/05/03/lock-gates-jam-at-ostrand">
<meta property="og:type" content="article"></head><body><article><h1>Lock gates jam at Ostrand</h1>
<p>At least 17 people were killed when a barge struck the lock at Ostrand on Saturday, police said.</p>
${'<p>Crews worked through the night to free the lower gate, which had jammed on a log.</p>'.repeat(5)}
</article></body></html>`;

/** A saved text that tells its address and its day. */
export const TEXT = `Divers clear the lower gate
https://lantern.example/2025/05/04/divers-clear-the-gate
2025-05-04

Police said 17 people were killed when a barge struck the lock at Ostrand on Saturday.`;

/** The articles of a library file again and again, each time under other addresses. */
export function manyTimes(text: string, times: number): string {
  const lines = text.split('\n');
  const articles = lines.filter((line) => line.startsWith('{"kind":"article"'));
  const copies = Array.from({ length: times }, (_, i) =>
    articles.map((line) => line.replaceAll('://', `://copy-${String(i)}-${String(times)}.`)),
  );
  return [lines[0] ?? '', lines[1] ?? '', ...copies.flat(), ']}'].join('\n');
}
