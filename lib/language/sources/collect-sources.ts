import type { Attribution } from '@/lib/domain/attribution';
import type { CitedSource, Mention } from '@/lib/domain/source';
import type { Cast } from './cast';
import { settleMentions, type Entity } from './entity';
import { isOutlet } from './own-outlet';
import type { PendingAttribution, ResolvedSources } from './resolved';
import { RULING_ROLES } from '@/lib/language/english/roles';

/** The sources of an article in the order of the text, those of the body first, and the attributions that point at them. */
export function collectSources(
  cast: Cast,
  anonymous: readonly Entity[],
  pending: readonly PendingAttribution[],
  outlet: string | null,
): ResolvedSources {
  const named = cast.everybody();
  for (const entity of named) {
    entity.affiliation ??= affiliationByRole(cast, entity);
    const body = entity.affiliation;
    if (entity.cited && entity.kind === 'person' && body?.voice === 'speaker') body.cited = true;
  }
  for (const entity of named) {
    if (entity.cited && isSpeaker(entity) && !isOutlet(entity, outlet)) nameEverywhere(entity);
  }
  for (const entity of [...named, ...anonymous]) settleMentions(entity);
  const thinking = new Set(pending.flatMap(({ source }) => (source ? [source.entity] : [])));
  const entities = [...named, ...anonymous]
    .filter((entity) => entity.mentions.length > 0 || thinking.has(entity))
    .sort((a, b) => firstOf(a) - firstOf(b));
  const index = new Map(entities.map((entity, i) => [entity, i]));
  const attributions = pending
    .map((attribution) => finish(attribution, index))
    .sort((a, b) => rank(a) - rank(b) || startOf(a) - startOf(b));
  return { sources: entities.map(sourceOf), attributions };
}

/** Ministers speak for their government where nothing nearer is named. */
function affiliationByRole(cast: Cast, entity: Entity): Entity | null {
  if (entity.kind !== 'person' || !entity.nation) return null;
  return cast.government(entity.nation);
}

/** Whether every mention is one of a source: bodies that only speak, and people who hold no office. */
function isSpeaker(entity: Entity): boolean {
  if (entity.kind === 'person') return !isRuler(entity);
  return entity.voice === 'speaker';
}

function isRuler(entity: Entity): boolean {
  if (entity.nation) return true;
  return (
    entity.role
      ?.toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => RULING_ROLES.has(word)) === true
  );
}

function nameEverywhere(entity: Entity): void {
  entity.names.forEach(({ start, end, part }, i) => {
    const next = entity.names[i + 1];
    const isDouble = next?.part === part && next.start > end && next.start <= end + 2;
    if (!isDouble) entity.mentions.push({ start, end, part, form: 'name', cited: false });
  });
}

function firstOf({ mentions }: Entity): number {
  return mentions.find((m) => m.part === 'text')?.start ?? Number.MAX_SAFE_INTEGER;
}

function sourceOf(entity: Entity): CitedSource {
  const mentions = entity.mentions.map(({ start, end, part, form }): Mention => ({
    start,
    end,
    part,
    form,
  }));
  return {
    name: entity.name,
    kind: entity.kind,
    aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
    role: entity.role,
    affiliation: entity.affiliation?.name ?? null,
    mentions,
  };
}

function finish(
  { part, raw, source, relay }: PendingAttribution,
  index: ReadonlyMap<Entity, number>,
): Attribution {
  const at = source ? index.get(source.entity) : undefined;
  return {
    part,
    source: source && at !== undefined ? { start: source.start, end: source.end, index: at } : null,
    cue: raw.cue,
    content: raw.content,
    form: raw.form,
    relay: relay ? (index.get(relay) ?? null) : null,
  };
}

function rank(attribution: Attribution): number {
  return attribution.part === 'title' ? 0 : 1;
}

function startOf(attribution: Attribution): number {
  return Math.min(
    attribution.source?.start ?? Number.MAX_SAFE_INTEGER,
    attribution.cue?.start ?? Number.MAX_SAFE_INTEGER,
    attribution.content[0]?.start ?? Number.MAX_SAFE_INTEGER,
  );
}
