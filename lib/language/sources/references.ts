import type { SourceKind } from '@/lib/domain/source';
import type { Part } from '@/lib/domain/span';
import { OFFICERS, PUBLIC_BODIES } from '@/lib/language/english/public-bodies';
import { isRoleWord } from '@/lib/language/english/roles';
import { PRONOUNS, singularOf, speakerClass } from '@/lib/language/english/speakers';
import { BODY_NOUNS, UTTERANCES, WATCHDOG_NOUNS } from '@/lib/language/english/watchdogs';
import { bodyCalled, hasWord, isCalledSo } from './body-called';
import type { Cast } from './cast';
import { newEntity, type Entity } from './entity';
import { NOUN_REACH, PRONOUN_REACH, type History } from './history';
import { isLoneName } from './lone-name';
import { genderOf, type SourcePhrase } from './source-phrase';
import { watchdogOf } from './watchdog-of';

/** Plurals that mean people ("Republicans", "islamists"), and words that stand for some of them. */
const SPEAKING_ENDS =
  /(?:ists|ians|icans|ers|ors|ocrats|men|women)$|^(?:many|some|others|several)$/u;

/** Nouns that may stand for a person of any office. */
const GENERIC = new Set(['man', 'woman', 'official', 'leader', 'politician', 'source', 'speaker']);

/** A description of so many words may mean anybody it fits. */
const LONGEST_SHORT = 2;

/** How far back the name begins that ", who" belongs to, in code units. */
const RELATIVE_REACH = 60;

/** Says whom descriptions and pronouns mean, and keeps the sources that have no name. */
export class References {
  private readonly unnamed = new Map<string, Entity>();
  private readonly byHead = new Map<string, Entity>();
  private readonly watchdog: Entity | null;

  constructor(
    private readonly cast: Cast,
    private readonly history: History,
  ) {
    this.watchdog = watchdogOf(cast);
  }

  /** Every source without a name, in the order of the text. */
  anonymous(): Entity[] {
    return [...this.unnamed.values()];
  }

  /** Whom a pronoun stands for; `sentence` and `previous` are where its sentence and the one before begin. Null where the text leaves it open. */
  pronoun(phrase: SourcePhrase, sentence: number, previous: number): Entity | null {
    const means = PRONOUNS.get(phrase.head);
    if (phrase.head === 'who' || phrase.head === 'which') {
      const reach = Math.min(RELATIVE_REACH, phrase.start - sentence);
      const named = this.history.last(phrase.start, reach, (entity, turn) =>
        phrase.head === 'who' ? !turn.weak && isPerson(entity) : isOneBody(entity),
      );
      if (named) return named;
    }
    if (phrase.head === 'they') {
      return this.history.last(
        phrase.start,
        PRONOUN_REACH,
        (entity, turn) => turn.cited && (entity.plural || !isPerson(entity)),
      );
    }
    if (means !== 'm' && means !== 'f') {
      return this.nearby(phrase.start, previous, previous, isOneBody);
    }
    const fits = (entity: Entity): boolean =>
      isPerson(entity) && (entity.gender === null || entity.gender === means);
    const found =
      this.nearby(phrase.start, sentence, previous, fits) ??
      this.history.last(phrase.start, PRONOUN_REACH, (e, turn) => turn.cited && isLoneName(e));
    if (found && !isPerson(found)) found.kind = 'person';
    if (found) found.gender ??= means;
    return found;
  }

  /** Who fits in the sentence itself; whoever is cited in the one before, or is its first; whoever was cited last. */
  private nearby(
    at: number,
    sentence: number,
    previous: number,
    fits: (entity: Entity) => boolean,
  ): Entity | null {
    const { history } = this;
    return (
      (sentence > previous
        ? history.last(at, at - sentence, (e, turn) => !turn.weak && fits(e))
        : null) ??
      history.last(at, at - previous, (e, turn) => turn.cited && fits(e)) ??
      history.first(at, at - previous, (e, turn) => !turn.weak && fits(e)) ??
      history.last(at, PRONOUN_REACH, (e, turn) => turn.cited && fits(e)) ??
      history.last(at, PRONOUN_REACH, (e, turn) => !turn.weak && fits(e))
    );
  }

  /** Whom a description stands for: somebody known, or somebody new without a name; null where it is nobody who could speak. */
  description(phrase: SourcePhrase, part: Part): Entity | null {
    const noun = singularOf(phrase.head);
    if (speakerClass(noun) === null && !isRoleWord(noun) && !SPEAKING_ENDS.test(phrase.head))
      return null;
    return this.somebodyKnown(phrase, noun) ?? this.somebodyNew(phrase, noun, part);
  }

  /** Whom a description that points back means; null where it is nobody who was named. */
  known(phrase: SourcePhrase): Entity | null {
    return this.somebodyKnown(phrase, singularOf(phrase.head));
  }

  /**
   * Somebody whom only these words tell of ("I", "a 30-second ad"): whom they stand for the article leaves open. It has
   * no mentions, since nothing can be found again by it.
   */
  unknown(words: string): Entity {
    const name = shortened(words.replace(/\s+/gu, ' ').trim());
    const key = `? ${name.toLowerCase()}`;
    const known = this.unnamed.get(key) ?? newEntity(name, 'anonymous', 'actor');
    this.unnamed.set(key, known);
    return known;
  }

  private somebodyKnown(phrase: SourcePhrase, noun: string): Entity | null {
    const at = phrase.start;
    const described = phrase.role?.toLowerCase() ?? '';
    const watches =
      WATCHDOG_NOUNS.has(noun) || /\b(?:monitor|watchdog|monitoring)\b/u.test(described);
    if (watches && !phrase.plural && this.watchdog) return this.watchdog;
    const issuer = phrase.affiliation ? this.cast.of(phrase.affiliation) : null;
    if (issuer && (isIssued(phrase, noun) || areItsPeople(phrase, noun, issuer))) {
      // "A report by the institute ... The report" is one source.
      if (speakerClass(noun) === 'document') this.byHead.set(noun, issuer);
      return issuer;
    }
    if (!phrase.definite) return null;
    const same = this.byHead.get(noun);
    const isShort = phrase.isBare || described.split(' ').length <= LONGEST_SHORT;
    if (UTTERANCES.has(noun) && isShort) {
      return this.history.last(at, NOUN_REACH, (entity, turn) => turn.cited && !isPerson(entity));
    }
    const body = BODY_NOUNS.has(noun) && isShort && !phrase.plural;
    // "The rights group" is not the doctors' group that was cited before, where a body fits that has a name.
    const other = same && body && !isCalledSo(same, described, noun);
    const named = other ? bodyCalled(this.history, noun, described, at) : null;
    if (named) return named;
    if (same && isShort && same.plural === phrase.plural) return same;
    if (phrase.plural || !isShort) return null;
    if (BODY_NOUNS.has(noun)) return bodyCalled(this.history, noun, described, at);
    if (speakerClass(noun) !== 'people' && !isRoleWord(noun)) return null;
    const byRole = this.history.last(
      at,
      NOUN_REACH,
      (entity) => entity.kind === 'person' && entity.role !== null && hasWord(entity.role, noun),
    );
    if (byRole) return byRole;
    // "The governor of the Kharkiv region" says too much of itself to be whoever spoke last.
    if (described.split(' ').length > LONGEST_SHORT) return null;
    const gender = genderOf(noun);
    return this.history.last(
      at,
      PRONOUN_REACH,
      (entity, turn) =>
        turn.cited &&
        entity.kind === 'person' &&
        (entity.role === null || GENERIC.has(noun)) &&
        (gender === null || entity.gender === null || entity.gender === gender),
    );
  }

  /** The body that "the union's leader, Otto Brandt" speaks for; null where the role names none that is known. */
  ownerIn(phrase: SourcePhrase): Entity | null {
    const owner = /^(?:the\s)?(\p{Ll}+)['’]s?\s/iu.exec(phrase.role ?? '')?.[1]?.toLowerCase();
    return owner === undefined ? null : bodyCalled(this.history, owner, '', phrase.start);
  }

  private somebodyNew(phrase: SourcePhrase, noun: string, part: Part): Entity {
    const name = nameOf(phrase);
    const key = name.toLowerCase();
    const known = this.unnamed.get(key);
    if (known) return known;
    const entity = newEntity(name, kindOf(phrase, noun), 'actor');
    entity.plural = phrase.plural;
    entity.head = noun;
    entity.role = phrase.role;
    entity.gender = genderOf(phrase.role);
    this.unnamed.set(key, entity);
    if (part === 'text') this.byHead.set(noun, entity);
    return entity;
  }
}

const LONGEST_NAME = 80;

function nameOf(phrase: SourcePhrase): string {
  return shortened(
    (phrase.role ?? phrase.head)
      .replace(/["“”*_]/gu, '')
      .replace(
        /,\swh(?:o|ich)\b.*$|\s(?:released|published|issued)(?:\s(?:on|late|early|last|this|earlier)\b.*)?$/u,
        '',
      ),
  );
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME
    ? `${name.slice(0, LONGEST_NAME).replace(/\s\S*$/u, '')}…`
    : name;
}

/** What is written by nobody in particular speaks for itself; everybody else has no name. */
function kindOf(phrase: SourcePhrase, noun: string): SourceKind {
  if (phrase.definite && !phrase.plural && PUBLIC_BODIES.has(noun)) return 'government';
  if (noun === 'office' && OFFICERS.test(phrase.role ?? '')) return 'government';
  return speakerClass(noun) === 'document' && phrase.affiliation !== null
    ? 'document'
    : 'anonymous';
}

/** "a statement by the army", "a report from the centre": the issuer speaks. */
function isIssued(phrase: SourcePhrase, noun: string): boolean {
  if (speakerClass(noun) !== 'document') return false;
  return /\b(?:by|from|of)\b/u.test(phrase.role?.toLowerCase() ?? '');
}

/** "rescue workers of the Civil Defence": such people speak as the body. */
function areItsPeople(phrase: SourcePhrase, noun: string, body: Entity): boolean {
  if (
    body.kind === 'outlet' &&
    /^(?:correspondent|reporter|journalist|photographer|crew|team)$/u.test(noun)
  ) {
    return true;
  }
  if (!phrase.plural || body.voice !== 'speaker') return false;
  return (
    /^(?:worker|member|team|crew|volunteer|rescuer|staff)$/u.test(noun) &&
    /\b(?:of|from|with)\b/u.test(phrase.role ?? '')
  );
}

function isOneBody(entity: Entity): boolean {
  return !isPerson(entity) && !entity.plural;
}

function isPerson(entity: Entity): boolean {
  if (entity.kind === 'person') return true;
  return (
    entity.kind === 'anonymous' &&
    !entity.plural &&
    entity.head !== null &&
    speakerClass(entity.head) === 'people'
  );
}
