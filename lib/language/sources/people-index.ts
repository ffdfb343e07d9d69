import type { Entity } from './entity';
import { nameWords, soundKey } from './fold';

/** Of how many bearers of one surname the first are told apart: keeps hostile texts linear. */
const MOST = 24;

interface Person {
  readonly entity: Entity;
  readonly sounds: readonly string[];
}

/** Finds people by a part of their name, however it is spelled. */
export class PeopleIndex {
  private readonly byLast = new Map<string, Person[]>();
  private readonly byAny = new Map<string, Person[]>();
  private readonly known = new Set<Entity>();

  add(entity: Entity): void {
    if (this.known.has(entity)) return;
    this.known.add(entity);
    const person = { entity, sounds: nameWords(entity.name).map(soundKey) };
    push(this.byLast, person.sounds.at(-1) ?? '', person);
    for (const sound of new Set(person.sounds)) push(this.byAny, sound, person);
  }

  /** Those whom a name means: by the end of their name, else by another part of it where that
   * may be a first name and only one has it. */
  called(words: readonly string[], byFirstName: boolean): Entity[] {
    const sounds = words.map(soundKey);
    const last = sounds.at(-1) ?? '';
    const found = (this.byLast.get(last) ?? []).filter((person) =>
      person.sounds.length > sounds.length || sounds.length === 1
        ? sounds.every((sound, i) => sound === person.sounds.at(i - sounds.length))
        : false,
    );
    if (found.length > 0) return found.map((person) => person.entity);
    if (sounds.length !== 1 || !byFirstName) return [];
    const some = (this.byAny.get(last) ?? []).filter((person) => person.sounds.length > 1);
    return some.length === 1 ? some.map((person) => person.entity) : [];
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MOST) list.push(value);
}
