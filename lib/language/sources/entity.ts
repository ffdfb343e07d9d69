import type { SourceKind } from '@/lib/domain/source';
import type { Part, Span } from '@/lib/domain/span';
import type { Nation } from '@/lib/language/english/nations';
import type { Voice } from './known-bodies';
import type { NamePhrase } from './name-phrase';

/** Where an entity is mentioned. */
interface EntityMention extends Span {
  readonly part: Part;
  readonly form: 'name' | 'nominal';
  /** Whether it is cited there, or only named. */
  readonly cited: boolean;
}

/** A person or body as one article knows it; filled in while the article is read. */
export interface Entity {
  name: string;
  kind: SourceKind;
  voice: Voice;
  /** The state that it is, belongs to or speaks for; null where nothing tells. */
  nation: Nation | null;
  readonly aliases: Set<string>;
  role: string | null;
  affiliation: Entity | null;
  gender: 'f' | 'm' | null;
  plural: boolean;
  /** The noun by which an unnamed source is known, singular; null for named ones. */
  head: string | null;
  /** Names of it in the article, in order. */
  readonly names: NamePhrase[];
  mentions: EntityMention[];
  /** How many of its names stand where places do. */
  placeVotes: number;
  /** Whether anything is attributed to it. */
  cited: boolean;
}

/** An entity of which nothing but its name and kind is known yet. */
export function newEntity(name: string, kind: SourceKind, voice: Voice): Entity {
  return {
    name,
    kind,
    voice,
    nation: null,
    aliases: new Set(),
    role: null,
    affiliation: null,
    gender: null,
    plural: false,
    head: null,
    names: [],
    mentions: [],
    placeVotes: 0,
    cited: false,
  };
}

/** Whether what looks like a person or body is rather a place: a third of its names stand where places do. */
export function isRatherPlace(entity: Entity): boolean {
  return (
    entity.placeVotes > 0 && entity.role === null && entity.placeVotes * 3 >= entity.names.length
  );
}

/** Puts an entity's mentions in order, those of the title first; of two that overlap the citation stays. */
export function settleMentions(entity: Entity): void {
  const sorted = entity.mentions
    .slice()
    .sort((a, b) => rank(a) - rank(b) || a.start - b.start || Number(b.cited) - Number(a.cited));
  const kept: EntityMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last?.part !== mention.part || last.end <= mention.start) kept.push(mention);
    else if (mention.cited && !last.cited) kept[kept.length - 1] = mention;
  }
  entity.mentions = kept;
}

function rank(mention: EntityMention): number {
  return mention.part === 'title' ? 0 : 1;
}
