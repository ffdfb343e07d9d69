import type { SourceKind } from '@/lib/domain/source';
import { GIVEN_NAMES } from '@/lib/language/english/given-names';
import type { Nation } from '@/lib/language/english/nations';
import { BodyIndex } from './body-index';
import { newEntity, type Entity } from './entity';
import { focusAt } from './focus';
import { nameWords } from './fold';
import type { PublicFigure } from './known-figures';
import type { Voice } from './known-bodies';
import type { NamePhrase } from './name-phrase';
import { PeopleIndex } from './people-index';
import { figureByName, figureBySurname } from './public-figure';
import { genderOf } from './source-phrase';
import { landBeside, nameOfStateBody, nationOf } from './state-body';

const ABBREVIATION = /^\p{Lu}{2,6}$/u;
/** How many names back "the army" may mean the army named there. */
const REACH = 12;

/** Everybody whom an article names: which name means whom. */
export class Cast {
  private readonly byPhrase = new Map<NamePhrase, Entity>();
  private readonly byName = new Map<string, Entity>();
  private readonly lastSeen = new Map<Entity, number>();
  private readonly people = new PeopleIndex();
  private readonly bodies = new BodyIndex();
  /** The state that the body has named most up to each of its names. */
  private readonly focus: readonly (Nation | null)[];

  /** `names` are those of the body in order; those of the headline tell nothing new of themselves. */
  constructor(names: readonly NamePhrase[], titleNames: readonly NamePhrase[]) {
    this.focus = focusAt(names, titleNames);
    this.enterFullNames([...names, ...titleNames.filter((phrase) => phrase.known)]);
    names.forEach((phrase, i) => {
      const entity =
        this.meantBy(phrase, names, i) ?? (phrase.isWeak ? null : this.unknown(phrase));
      if (entity) this.enter(phrase, entity, i);
    });
    titleNames.forEach((phrase, i) => {
      const entity = this.meantBy(phrase, titleNames, i);
      if (entity) this.enter(phrase, entity, names.length + i);
    });
  }

  /** Whom a name means; null for names of a headline that the body does not explain. */
  of(phrase: NamePhrase): Entity | null {
    return this.byPhrase.get(phrase) ?? null;
  }

  /** Every named entity, in the order of the text. */
  everybody(): Entity[] {
    return [...new Set(this.byPhrase.values())];
  }

  /** The government of a state. */
  government(nation: Nation): Entity {
    return this.ofState(nation, 'government', 'government');
  }

  /** First whoever is known or named in full, the longest names before the shorter ones that may mean them. */
  private enterFullNames(names: readonly NamePhrase[]): void {
    for (const phrase of names) if (phrase.known) this.known(phrase);
    names
      .filter((phrase) => !phrase.known && phrase.bodyOf === null)
      .map((phrase) => ({ phrase, words: nameWords(phrase.name) }))
      .filter(({ words }) => words.length > 1)
      .sort((a, b) => b.words.length - a.words.length)
      .forEach(({ phrase }) => {
        if (this.candidates(phrase).length === 0) this.unknown(phrase);
      });
  }

  private meantBy(phrase: NamePhrase, names: readonly NamePhrase[], i: number): Entity | null {
    if (phrase.known) return this.known(phrase);
    if (phrase.bodyOf !== null) return this.stateBody(phrase, phrase.bodyOf, names, i);
    let best: Entity | null = null;
    for (const entity of this.candidates(phrase)) {
      const seen = this.lastSeen.get(entity) ?? -1;
      if (best === null || seen > (this.lastSeen.get(best) ?? -1)) best = entity;
    }
    return best;
  }

  /** All whom a name that the tables do not know may mean. */
  private candidates(phrase: NamePhrase): Entity[] {
    const named = this.byName.get(phrase.name);
    if (named) return [named];
    const mayBePerson = phrase.kind === 'person' || phrase.kind === 'unknown';
    const words = nameWords(phrase.name);
    if (mayBePerson) {
      const figure = figureByName(phrase.name);
      if (figure) return [this.figure(figure)];
      const bare = words.length === 1 ? (words[0] ?? '').replace(/s$/u, '') : '';
      const unowned =
        words.length > 1 && phrase.name.endsWith('s') ? phrase.name.slice(0, -1) : null;
      const owner = unowned === null ? null : (figureByName(unowned) ?? null);
      if (owner) return [this.figure(owner)];
      const people = this.people.called(
        words,
        phrase.role !== null || GIVEN_NAMES.has(words[0] ?? ''),
      );
      if (people.length > 0) return people;
      const owners = bare.length > 3 ? this.people.called([bare], false) : [];
      if (owners.length > 0) return owners;
    }
    if (phrase.kind !== 'person') {
      const isWord = phrase.kind === 'unknown' && words.length === 1;
      const bodies = isWord ? [] : this.bodies.called(phrase.name);
      if (bodies.length > 0) return bodies;
      const abbreviated = ABBREVIATION.test(phrase.name)
        ? this.bodies.abbreviated(phrase.name)
        : null;
      if (abbreviated) return [abbreviated];
    }
    const figure = mayBePerson ? figureBySurname(phrase.name) : null;
    return figure ? [this.figure(figure)] : [];
  }

  private enter(phrase: NamePhrase, entity: Entity, i: number): void {
    this.byPhrase.set(phrase, entity);
    this.lastSeen.set(entity, i);
    entity.names.push(phrase);
    if (phrase.isPlace) entity.placeVotes++;
    addAliases(entity, phrase.kind === 'nation' ? [] : phrase.aliases);
    if (ABBREVIATION.test(phrase.name) && entity.kind !== 'person')
      addAliases(entity, [phrase.name]);
    entity.nation ??= phrase.nation;
    if (phrase.role !== null) {
      entity.role ??= phrase.role;
      entity.gender ??= genderOf(phrase.role);
    }
  }

  private known(phrase: NamePhrase): Entity {
    if (phrase.kind === 'nation') {
      return phrase.nation
        ? this.government(phrase.nation)
        : this.named(phrase.name, 'government', 'actor');
    }
    const kind = phrase.kind === 'unknown' ? 'organization' : phrase.kind;
    const entity = this.named(phrase.name, kind, phrase.voice);
    entity.nation ??= phrase.nation;
    if (kind === 'person') this.person(entity);
    else this.bodies.add(entity, phrase.aliases);
    return entity;
  }

  private unknown(phrase: NamePhrase): Entity {
    const words = nameWords(phrase.name);
    const isPerson =
      phrase.kind === 'person' ||
      (phrase.kind === 'unknown' && (GIVEN_NAMES.has(words[0] ?? '') || words.length > 1));
    const kind: SourceKind = isPerson
      ? 'person'
      : phrase.kind === 'unknown' || phrase.kind === 'nation'
        ? 'organization'
        : phrase.kind;
    const entity = this.named(phrase.name, kind, phrase.voice);
    if (kind === 'person') this.person(entity);
    else this.bodies.add(entity, []);
    return entity;
  }

  private named(name: string, kind: SourceKind, voice: Voice): Entity {
    const found = this.byName.get(name);
    if (found) return found;
    const entity = newEntity(name, kind, voice);
    this.byName.set(name, entity);
    return entity;
  }

  private person(entity: Entity): void {
    entity.gender ??= GIVEN_NAMES.get(nameWords(entity.name)[0] ?? '') ?? null;
    this.people.add(entity);
  }

  private figure(figure: PublicFigure): Entity {
    const entity = this.named(figure.name, 'person', 'actor');
    entity.nation ??= nationOf(figure.nation);
    addAliases(entity, figure.aliases);
    this.person(entity);
    return entity;
  }

  private ofState(nation: Nation, body: string, kind: SourceKind): Entity {
    const { name, aliases } = nameOfStateBody(nation, body);
    const entity = this.named(name, kind, 'actor');
    addAliases(entity, aliases);
    entity.nation = nation;
    return entity;
  }

  /** "the army": of the state or leader named beside it, the army named last, the army of the article's state. */
  private stateBody(
    phrase: NamePhrase,
    body: string,
    names: readonly NamePhrase[],
    i: number,
  ): Entity {
    const kind = phrase.kind === 'nation' || phrase.kind === 'unknown' ? 'government' : phrase.kind;
    const beside = this.nationBeside(phrase, names[i - 1], names[i + 1]);
    const land = beside ? null : landBeside(phrase, names[i - 1], names[i + 1]);
    if (land !== null) return this.named(`${land} ${body}`, kind, 'actor');
    for (let j = i - 1; beside === null && j >= Math.max(0, i - REACH); j--) {
      const other = names[j];
      const entity = other ? this.byPhrase.get(other) : undefined;
      const isWhose = other?.bodyOf === null || entity?.nation === null;
      if (isWhose && entity?.name.endsWith(` ${body}`) === true) return entity;
    }
    const longer = beside
      ? undefined
      : this.bodies.called(body).find((entity) => endsWith(entity.name, body));
    if (longer) return longer;
    const nation = beside ?? this.focus[i] ?? null;
    return nation ? this.ofState(nation, body, kind) : this.named(body, kind, 'actor');
  }

  private nationBeside(
    phrase: NamePhrase,
    before: NamePhrase | undefined,
    after: NamePhrase | undefined,
  ): Nation | null {
    const near = [
      before && phrase.from - before.to <= 2 ? before : undefined,
      after && after.from - phrase.to <= 3 ? after : undefined,
    ];
    for (const name of near) {
      if (name?.kind === 'nation') return name.nation;
      const entity = name ? (this.byPhrase.get(name) ?? this.candidates(name)[0]) : undefined;
      if (entity?.kind === 'person' && entity.nation) return entity.nation;
    }
    return null;
  }
}

function endsWith(name: string, body: string): boolean {
  return name.toLowerCase().endsWith(` ${body.toLowerCase()}`);
}

function addAliases(entity: Entity, aliases: readonly string[]): void {
  for (const alias of aliases) if (alias !== entity.name) entity.aliases.add(alias);
}
