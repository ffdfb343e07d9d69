import type { Entity } from './entity';
import { foldWord } from './fold';

const MOST = 24;
const IDLE = new Set('the of for and in on a an s'.split(' '));

interface Body {
  readonly entity: Entity;
  readonly words: ReadonlySet<string>;
}

/** Finds bodies by a part of their name ("the Observatory") or by their initials. */
export class BodyIndex {
  private readonly byWord = new Map<string, Body[]>();
  private readonly byInitials = new Map<string, Entity>();
  private readonly known = new Set<Entity>();

  add(entity: Entity, aliases: readonly string[]): void {
    if (this.known.has(entity)) return;
    this.known.add(entity);
    for (const name of [entity.name, ...aliases]) {
      const words = wordsOf(name);
      const body = { entity, words: new Set(words) };
      for (const word of body.words) {
        const list = this.byWord.get(word);
        if (!list) this.byWord.set(word, [body]);
        else if (list.length < MOST) list.push(body);
      }
      const initials = words.map((word) => word.charAt(0)).join('');
      if (words.length > 1 && !this.byInitials.has(initials)) this.byInitials.set(initials, entity);
    }
  }

  /** Those whose name has every word of a shorter one. */
  called(name: string): Entity[] {
    const words = wordsOf(name);
    const candidates = this.byWord.get(words[0] ?? '') ?? [];
    const found = candidates.filter(
      (body) => body.words.size > words.length && words.every((word) => body.words.has(word)),
    );
    return [...new Set(found.map((body) => body.entity))];
  }

  /** Whose initials an abbreviation is; null where nobody's. */
  abbreviated(name: string): Entity | null {
    return this.byInitials.get(name.toLowerCase()) ?? null;
  }
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word !== '' && !IDLE.has(word));
}
