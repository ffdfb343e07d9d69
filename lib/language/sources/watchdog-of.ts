import { MONITORS } from '@/lib/language/english/watchdogs';
import type { Cast } from './cast';
import type { Entity } from './entity';

/** The body that an article means by "the monitor": the first that watches by name or trade. */
export function watchdogOf(cast: Cast): Entity | null {
  const bodies = cast
    .everybody()
    .filter((entity) => entity.kind === 'organization' && entity.voice === 'speaker');
  const watches = ({ name, role }: Entity): boolean =>
    MONITORS.has(name) || /observatory|watch|monitor/iu.test(`${name} ${role ?? ''}`);
  return bodies.find(watches) ?? null;
}
