import { bodyKindBefore } from '@/lib/language/english/proper-names';
import type { Document } from '@/lib/language/text/document';
import { isOtherBody, readBareBody, readMatch } from './known-phrase';
import type { Match } from './lexicon';
import type { NamePhrase } from './name-phrase';
import { isCapital, runAt } from './name-run';
import { NameView } from './name-view';
import { readRun } from './run-phrase';

/** Every proper name of a document, in order and without overlap. Linear in its length. */
export function findNames(document: Document): NamePhrase[] {
  const view = new NameView(document);
  const names: NamePhrase[] = [];
  for (let i = 0; i < view.tokens.length;) {
    const name = nameAt(view, i);
    if (name) names.push(name);
    i = name ? name.to + 1 : i + 1;
  }
  return names;
}

/** The name that begins at a token, its titles left out: what the tables know, a state's body, a capitalised run. */
function nameAt(view: NameView, i: number): NamePhrase | null {
  if (view.tokens[i]?.kind !== 'word') return null;
  const local = localBodyAt(view, i);
  if (local) return local;
  const match = view.match(i);
  const known = match && !isBodysAbbreviation(view, match) ? readMatch(view, match) : null;
  if (known) return known;
  const body = view.stateBody(i);
  if (body && !isOtherBody(view, body.from)) return readBareBody(view, body);
  const run = runAt(view.tokens, capitalsFrom(view, i), (index) => {
    return view.isTaken(index) || view.opensBlock(index);
  });
  return run ? readRun(view, run.from > i ? { ...run, from: i, nameFrom: i } : run) : null;
}

/** "the space agency KSA": letters that stand for a state elsewhere are a body's where a noun for bodies stands right before. */
function isBodysAbbreviation({ tokens }: NameView, { from, to, meaning }: Match): boolean {
  if (meaning.type !== 'nation' || from !== to) return false;
  const isShort = /^\p{Lu}{3,5}$/u.test(tokens[from]?.text ?? '');
  return isShort && bodyKindBefore(tokens[from - 1]?.lower ?? '') !== undefined;
}

const LOCAL = new Set(
  'regional provincial local municipal city county district village town'.split(' '),
);

/** "the regional government": a body of its own, and not the state's. */
function localBodyAt(view: NameView, i: number): NamePhrase | null {
  if (!LOCAL.has(view.tokens[i]?.lower ?? '') || isCapital(view.tokens[i])) return null;
  const body = view.stateBody(i + 1);
  if (body?.kind !== 'government') return null;
  return view.phrase(i, body.to, {
    kind: 'government',
    name: view.printed(i, body.to).toLowerCase(),
    known: false,
    voice: 'actor',
    nation: null,
  });
}

/** Small words with which a surname may begin. */
const PARTICLES = new Set('de van von al el bin ibn der den ter'.split(' '));

/** Where the capitals of a name begin: behind "de" and "al-". */
function capitalsFrom(view: NameView, i: number): number {
  const token = view.tokens[i];
  if (!token || !PARTICLES.has(token.lower) || isCapital(token)) return i;
  return view.tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
}
