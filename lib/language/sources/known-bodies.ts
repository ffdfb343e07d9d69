import type { SourceKind } from '@/lib/domain/source';
import { ARMED_GROUPS } from '@/lib/language/english/armed-groups';
import { BROADCASTERS } from '@/lib/language/english/broadcasters';
import { NEWS_AGENCIES } from '@/lib/language/english/news-agencies';
import { NEWSPAPERS } from '@/lib/language/english/newspapers';
import { STATE_BODIES } from '@/lib/language/english/state-bodies';
import { INTERNATIONAL_BODIES, WATCHING_BODIES } from '@/lib/language/english/world-bodies';

/**
 * `speaker`: what the news has of it is what it says, so that wherever it is named it is named as a source (a monitor,
 * an agency); `actor`: it also acts, and is a source only where it is cited (a state, an army, a party).
 */
export type Voice = 'speaker' | 'actor';

/** A body that our tables know by name. */
export interface KnownBody {
  /** Canonical name. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly voice: Voice;
  /** ISO 3166-1 code of the state it belongs to; null where it belongs to none. */
  readonly nation: string | null;
  /** Its other names, without `name`. */
  readonly aliases: readonly string[];
  /** Those of its names that bodies of other states have as well ("Supreme Court"): they mean it only where its state is named. */
  readonly shared: ReadonlySet<string>;
}

/** Stands in the tables before a name that bodies of other states have as well. */
const SHARED = '~';

function read(
  table: string,
  kind: SourceKind,
  voice: Voice,
  withNation = false,
): readonly KnownBody[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const code = withNation ? line.slice(0, 2) : '--';
      const [first = '', others = ''] = (withNation ? line.slice(3) : line).split(' = ');
      const written = [first, ...others.split(', ').filter(Boolean)];
      const [name = '', ...aliases] = written.map((one) => one.replace(SHARED, ''));
      const shared = written.filter((one) => one.startsWith(SHARED)).map((one) => one.slice(1));
      const nation = code === '--' ? null : code;
      return { name, kind, voice, nation, aliases, shared: new Set(shared) };
    });
}

/** News agencies: articles that name one as their origin may all rest on it. */
export const AGENCIES: readonly KnownBody[] = read(NEWS_AGENCIES, 'outlet', 'speaker', true);

/** Every body of the tables; where names collide the first one has it. */
export const KNOWN_BODIES: readonly KnownBody[] = [
  ...read(WATCHING_BODIES, 'organization', 'speaker'),
  ...AGENCIES,
  ...read(STATE_BODIES, 'government', 'actor', true),
  ...read(INTERNATIONAL_BODIES, 'organization', 'actor'),
  ...read(ARMED_GROUPS, 'organization', 'actor'),
  ...read(BROADCASTERS, 'outlet', 'speaker'),
  ...read(NEWSPAPERS, 'outlet', 'speaker'),
];

/** The state's own news agency by ISO 3166-1 code: who "the state news agency" is. */
export const STATE_AGENCIES: ReadonlyMap<string, KnownBody> = new Map(
  AGENCIES.flatMap((body): [string, KnownBody][] => (body.nation ? [[body.nation, body]] : [])),
);
