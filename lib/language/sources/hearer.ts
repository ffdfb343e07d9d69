import { overlaps, type Span } from '@/lib/domain/span';
import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import { BODY_NOUNS } from '@/lib/language/english/watchdogs';
import type { RawAttribution } from '@/lib/language/attributions/raw-attribution';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { NamePhrase } from './name-phrase';

/** To whom something was told, as a whole name or as "the newspaper" behind a verb of telling; null where nothing says. */
export function hearerOf(
  document: Document,
  names: readonly NamePhrase[],
  { cue, relay }: RawAttribution,
): Span | null {
  if (relay) {
    const name = names[indexAt(names, relay.start)];
    return name && overlaps(name, relay)
      ? { start: relay.start, end: Math.max(relay.end, name.end) }
      : relay;
  }
  if (!cue) return null;
  const { tokens } = document;
  const next = indexAt(tokens, cue.end);
  const noun = tokens[next + 1];
  const told = REPORTING_VERBS.tell.has(tokens[next - 1]?.lower ?? '');
  const article = tokens[next];
  if (!told || !article || article.lower !== 'the' || !noun) return null;
  const outlet = BODY_NOUNS.get(noun.lower)?.[0] === 'outlet';
  return outlet ? { start: article.start, end: noun.end } : null;
}

/** Behind a hearer: the rest of a name or description, or what the hearer shall do ("urged the ministry to open"). */
const NAME_GOES_ON = /^(?:\.|\s(?:of|in|with|against|for|and|or|to|at|from|on)\b)/u;

/** What was said without the hearer at its beginning ("[to the Harbour Times] that ..."). */
export function behindHearer(
  { text }: Document,
  content: readonly Span[],
  hearer: Span | null,
): readonly Span[] {
  const [first, ...rest] = content;
  if (!hearer || !first || first.start >= hearer.end || first.end <= hearer.end) return content;
  if (first.start < hearer.start - HEARER_GAP) return content;
  const behind = text.slice(hearer.end, first.end);
  if (NAME_GOES_ON.test(behind)) return content;
  const gap = /^[\s,]*/u.exec(behind)?.[0].length ?? 0;
  return [{ start: hearer.end + gap, end: first.end }, ...rest];
}

/** The cue without the preposition that leads to the hearer ("reported [to]"). */
export function beforeHearer(
  { text }: Document,
  cue: Span | null,
  hearer: Span | null,
): Span | null {
  if (!cue || !hearer || hearer.start < cue.end) return cue;
  const link = /\s(?:to|with)$/iu.exec(text.slice(cue.start, cue.end))?.[0].length ?? 0;
  return { start: cue.start, end: cue.end - link };
}

/** "to the " before its name, in code units. */
const HEARER_GAP = 8;
