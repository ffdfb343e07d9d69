import type { Entity } from './entity';

/** A turn of an article: who was cited or named where. */
export interface Turn {
  readonly entity: Entity;
  /** Offset in the document. */
  readonly at: number;
  readonly cited: boolean;
  /** Whether it may only be a place or a country by the way, to which no pronoun points. */
  readonly weak: boolean;
}

/** How far back a pronoun and a noun point, in code units. */
export const PRONOUN_REACH = 700;
export const NOUN_REACH = 2500;

/** How many turns back a pronoun or a noun may point. */
const MEMORY = 12;

/** Who was cited and named so far, for words that point back. */
export class History {
  private readonly turns: Turn[] = [];

  add(turn: Turn): void {
    this.turns.push(turn);
    if (this.turns.length > 4 * MEMORY) this.turns.splice(0, this.turns.length - MEMORY);
  }

  /** The newest turn within reach that fits. `reach` is in code units before `at`. */
  last(at: number, reach: number, fits: (entity: Entity, turn: Turn) => boolean): Entity | null {
    for (let i = this.turns.length - 1; i >= Math.max(0, this.turns.length - MEMORY); i--) {
      const turn = this.turns[i];
      if (!turn || turn.at > at || at - turn.at > reach) continue;
      if (fits(turn.entity, turn)) return turn.entity;
    }
    return null;
  }

  /** The oldest turn within reach that fits. */
  first(at: number, reach: number, fits: (entity: Entity, turn: Turn) => boolean): Entity | null {
    for (let i = Math.max(0, this.turns.length - MEMORY); i < this.turns.length; i++) {
      const turn = this.turns[i];
      if (!turn || turn.at > at || at - turn.at > reach) continue;
      if (fits(turn.entity, turn)) return turn.entity;
    }
    return null;
  }
}
