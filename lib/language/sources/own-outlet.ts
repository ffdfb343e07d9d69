import type { Entity } from './entity';
import { nameWords } from './fold';

/** Whether an entity is the outlet that an article is from, whichever way either is written ("Al Arabiya", "arabiya"). */
export function isOutlet(entity: Entity, outlet: string | null): boolean {
  if (outlet === null || entity.kind !== 'outlet') return false;
  const own = keysOf(outlet);
  return [entity.name, ...entity.aliases].some((name) =>
    keysOf(name).some((key) => own.includes(key)),
  );
}

function keysOf(name: string): string[] {
  const words = nameWords(name).filter((word) => word !== 'the');
  const whole = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return [words.join(''), whole].filter(Boolean);
}
