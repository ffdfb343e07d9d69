import { textOf, type Part, type Span } from '@/lib/domain/span';
import type { RawAttribution } from '@/lib/language/attributions/raw-attribution';
import { isRoleWord } from '@/lib/language/english/roles';
import { speakerClass } from '@/lib/language/english/speakers';
import { indexAt, type Document } from '@/lib/language/text/document';
import { addCitations } from './add-citations';
import { Cast } from './cast';
import { collectSources } from './collect-sources';
import { isRatherPlace, type Entity } from './entity';
import { findCitations } from './find-citations';
import { findNames } from './find-names';
import { beforeHearer, behindHearer, hearerOf } from './hearer';
import { History } from './history';
import { isOutlet } from './own-outlet';
import type { NamePhrase } from './name-phrase';
import { References } from './references';
import type { PendingAttribution, ReadDocument, ResolvedSources } from './resolved';
import { isLoneName, speaksInPerson } from './lone-name';
import { hasLostPunctuation } from './lost-punctuation';
import { speakingPronoun, wholeSource } from './whole-source';
import { wholeQuotations } from './whole-quotations';
import { isFound, isSaid } from './said';
import { readSourcePhrase } from './read-source-phrase';
import type { SourcePhrase } from './source-phrase';

/**
 * Says who is meant by every source phrase of an article: names, short forms, descriptions and pronouns of one
 * person or body become one source. `outlet` is the article's own, which is no source of it. Linear.
 */
export function resolveSources(
  documents: readonly ReadDocument[],
  outlet: string | null,
): ResolvedSources {
  const named = documents.map(({ document }) => findNames(document));
  const body = namesOf(documents, named, 'text');
  const cast = new Cast(body, namesOf(documents, named, 'title'));
  const history = new History();
  const resolver = new Resolver(cast, new References(cast, history), history, outlet);
  const bodyFirst = documents
    .map((read, i) => ({ read: withCitations(read, named[i] ?? []), names: named[i] ?? [] }))
    .sort(
      (a, b) => Number(a.read.document.part === 'title') - Number(b.read.document.part === 'title'),
    );
  const pending = bodyFirst.flatMap(({ read, names }) => resolver.resolve(read, names));
  return collectSources(cast, resolver.references.anonymous(), pending, outlet);
}

/** What is read from the side of the speakers, beside what is read from the side of the words; a model needs it only where punctuation is lost. */
function withCitations(read: ReadDocument, names: readonly NamePhrase[]): ReadDocument {
  const { document, quotations, attributions } = read;
  const citations = findCitations(document, names, quotations);
  return {
    ...read,
    attributions: wholeQuotations(
      addCitations(
        document,
        attributions,
        citations,
        quotations,
        names,
        read.byModel && !hasLostPunctuation(document),
      ),
      quotations,
    ),
  };
}

function namesOf(
  documents: readonly ReadDocument[],
  named: readonly (readonly NamePhrase[])[],
  part: Part,
): NamePhrase[] {
  return documents.flatMap(({ document }, i) => (document.part === part ? (named[i] ?? []) : []));
}

/** How what is attributed came to be told; null where it was only thought. */
function putIn(document: Document, raw: RawAttribution): 'said' | 'found' | null {
  if (isSaid(document.text, raw)) return 'said';
  return isFound(document.text, raw.cue) ? 'found' : null;
}

/** Role words that bodies have as well ("Acme, the owner of the ship"), lower case. */
const OF_BODIES = new Set(
  'owner partner member monitor observer host player founder broker trader developer producer investor actor'.split(
    ' ',
  ),
);

/** "Hark, the agency's chief": a lone name that told nothing of itself is a person's where such a role stands beside it. */
function isPersonByRole(entity: Entity, { role }: SourcePhrase): boolean {
  if (entity.kind !== 'organization' || entity.voice === 'speaker' || role === null) return false;
  if (!entity.names.every(({ kind, known }) => kind === 'unknown' && !known)) return false;
  const words = role.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => isRoleWord(word)) && !words.some((word) => OF_BODIES.has(word));
}

/** Resolves the attributions of one document after the other. */
class Resolver {
  constructor(
    private readonly cast: Cast,
    readonly references: References,
    private readonly history: History,
    private readonly outlet: string | null,
  ) {}

  resolve(
    { document, attributions }: ReadDocument,
    names: readonly NamePhrase[],
  ): PendingAttribution[] {
    let next = 0;
    const pass = (until: number): void => {
      for (; next < names.length; next++) {
        const name = names[next];
        if (!name || name.start >= until) break;
        const entity = this.cast.of(name);
        if (entity)
          this.history.add({
            entity,
            at: name.start,
            cited: false,
            weak: name.kind === 'nation' || (name.kind === 'unknown' && entity.kind !== 'person'),
          });
      }
    };
    return attributions.map((found) => {
      const source = found.source && wholeSource(document.text, found.source, found.content);
      const pronoun = found.source && speakingPronoun(document.text, found.source);
      const raw = { ...found, source };
      pass(raw.source?.start ?? raw.content[0]?.start ?? 0);
      const spoken = raw.source
        ? this.speakers(document, names, raw.source, putIn(document, raw))
        : [];
      pass(raw.source?.end ?? 0);
      for (const { entity } of spoken) {
        if (isLoneName(entity) && speaksInPerson(document, raw)) entity.kind = 'person';
      }
      const first = spoken[0]?.entity ?? this.unknown(document, raw.source);
      for (const { entity, at } of spoken.slice().reverse()) {
        this.history.add({ entity, at, cited: true, weak: false });
      }
      const hearer = hearerOf(document, names, raw);
      return {
        part: document.part,
        raw: {
          ...raw,
          cue: beforeHearer(document, raw.cue, hearer),
          content: behindHearer(document, raw.content, hearer),
        },
        source: first && source ? { ...(pronoun ?? source), entity: first } : null,
        relay: hearer ? this.relay(document, names, hearer) : null,
      };
    });
  }

  /** Whoever stands behind a source phrase that names nobody we know; null where it is the article's own outlet. */
  private unknown(document: Document, span: Span | null): Entity | null {
    if (!span) return null;
    const somebody = this.references.unknown(textOf(document.text, span));
    return isOutlet(somebody, this.outlet) ? null : somebody;
  }

  /** Everybody whom a source phrase names, first things first. Who only thinks is not cited. */
  private speakers(
    document: Document,
    names: readonly NamePhrase[],
    span: Span,
    put: 'said' | 'found' | null,
  ): { readonly entity: Entity; readonly at: number }[] {
    return readSourcePhrase(document, names, span).flatMap((phrase) => {
      const entity = this.entityOf(phrase, document);
      if (!entity || isOutlet(entity, this.outlet)) return [];
      const finds = entity.voice === 'speaker' || speakerClass(phrase.head) === 'document';
      if (put === 'said' || (put === 'found' && finds)) this.cite(entity, phrase, document.part);
      return [{ entity, at: phrase.start }];
    });
  }

  private entityOf(phrase: SourcePhrase, document: Document): Entity | null {
    if (phrase.type === 'pronoun') {
      const sentence = document.sentences[indexAt(document.sentences, phrase.start)];
      const before = document.sentences[indexAt(document.sentences, phrase.start) - 1];
      const start = sentence?.start ?? phrase.start;
      return this.references.pronoun(phrase, start, before?.start ?? start);
    }
    if (phrase.name) {
      const named = this.cast.of(phrase.name);
      return named && isRatherPlace(named) ? null : named;
    }
    return this.references.description(phrase, document.part);
  }

  private cite(entity: Entity, phrase: SourcePhrase, part: Part): void {
    entity.cited = true;
    const issuer =
      phrase.name === null && phrase.affiliation && this.cast.of(phrase.affiliation) === entity
        ? phrase.affiliation
        : null;
    const isName =
      phrase.type === 'name' ||
      issuer !== null ||
      (phrase.type === 'description' && entity.head !== null);
    entity.mentions.push({
      start: (issuer ?? phrase).start,
      end: (issuer ?? phrase).end,
      part,
      form: isName ? 'name' : 'nominal',
      cited: true,
    });
    if (isPersonByRole(entity, phrase)) entity.kind = 'person';
    if (entity.kind !== 'person') return;
    entity.role ??= phrase.role;
    const body = phrase.affiliation
      ? this.cast.of(phrase.affiliation)
      : this.references.ownerIn(phrase);
    if (body && body !== entity) entity.affiliation ??= body;
  }

  private relay(document: Document, names: readonly NamePhrase[], span: Span): Entity | null {
    const [phrase] = readSourcePhrase(document, names, span);
    const { name = null, type = null } = phrase ?? {};
    const known = name ? this.cast.of(name) : null;
    // "he told the newspaper": the outlet that was named before.
    const entity =
      known ?? (type === 'description' && phrase ? this.references.known(phrase) : null);
    if (!phrase || !entity || (entity.kind !== 'outlet' && entity.kind !== 'organization'))
      return null;
    if (isOutlet(entity, this.outlet)) return null;
    entity.mentions.push({
      start: phrase.start,
      end: phrase.end,
      part: document.part,
      form: known ? 'name' : 'nominal',
      cited: true,
    });
    return entity;
  }
}
