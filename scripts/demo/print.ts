import type { CrossReferenceView, Evidence, Relation } from '@/lib/domain/cross-reference';

/** What stands before each relation, in the order of printing. */
const WORDS: Readonly<Record<Relation, string>> = {
  conflict: 'CONFLICT',
  update: 'UPDATE',
  agree: 'AGREE',
};

/** Every cross-reference as a block: the relation, then both phrases with who says so, where and when. */
export function printed(views: readonly CrossReferenceView[]): string {
  const order = Object.keys(WORDS) as readonly Relation[];
  const blocks = order.flatMap((relation) =>
    views.filter((view) => view.relation === relation).map(block),
  );
  const counts = order.map((relation) => {
    const count = views.filter((view) => view.relation === relation).length;
    return `${count} ${WORDS[relation].toLowerCase()}`;
  });
  return [...blocks, `${views.length} cross-references: ${counts.join(', ')}`].join('\n\n');
}

function block({ relation, reason, here, there }: CrossReferenceView): string {
  const [first, second] = here.day <= there.day ? [here, there] : [there, here];
  const places = reason.places.length > 0 ? ` in ${reason.places.join(', ')}` : '';
  return [
    `${WORDS[relation]}  ${reason.measure}${places} (${reason.code})`,
    ...end(first),
    ...end(second),
  ].join('\n');
}

function end({ phrase, subject, source, site, day, sentence }: Evidence): readonly string[] {
  const who = source ?? 'the article itself';
  return [
    `  "${phrase}"${subject ? ` ${subject}` : ''} | ${who} | ${site}, ${day.slice(0, 10)}`,
    `      ${shortened(sentence)}`,
  ];
}

/** One line of a terminal, more or less. */
function shortened(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').trim();
  return line.length > 150 ? `${line.slice(0, 149)}…` : line;
}
