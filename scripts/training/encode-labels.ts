import { labelIndex, type Label } from '@/lib/language/attributions/labels';
import { indexAt, type Document } from '@/lib/language/text/document';
import { nearestPath } from './nearest-path';
import type { GoldAttribution, Ranges } from './corpus';

/** An annotated attribution in token indexes, rising. */
interface Placed {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** What each token is, and the index of the attribution it belongs to; -1 for none. */
interface Roles {
  readonly role: ('' | 'S' | 'C' | 'T')[];
  readonly owner: Int32Array;
}

/**
 * The path of labels that says the most of what is annotated. Where annotations overlap, one token has one label only:
 * sources and cues win over content, shorter content over longer.
 */
export function encodeLabels(
  document: Document,
  attributions: readonly GoldAttribution[],
): Uint8Array {
  const placed = attributions.map((attribution) => ({
    source: attribution.source ? tokensOf(document, attribution.source) : [],
    cue: tokensOf(document, attribution.cue),
    content: tokensOf(document, attribution.content),
  }));
  const roles = assignRoles(document.tokens.length, placed);
  return nearestPath(nameLabels(roles, placed));
}

function tokensOf(document: Document, ranges: Ranges): number[] {
  const found: number[] = [];
  for (const [start, end] of ranges) {
    for (let i = indexAt(document.tokens, start); i < document.tokens.length; i++) {
      if (document.tokens[i]!.start >= end) break;
      found.push(i);
    }
  }
  return found;
}

function assignRoles(length: number, placed: readonly Placed[]): Roles {
  const role = new Array<'' | 'S' | 'C' | 'T'>(length).fill('');
  const owner = new Int32Array(length).fill(-1);
  const order = [...placed.keys()].sort(
    (a, b) => placed[b]!.content.length - placed[a]!.content.length,
  );
  for (const [name, part] of [['T', 'content'] as const, ['C', 'cue'] as const]) {
    for (const i of order) {
      for (const token of placed[i]![part]) {
        role[token] = name;
        owner[token] = i;
      }
    }
  }
  for (const i of order) {
    for (const token of placed[i]!.source) if (role[token] !== 'C') role[token] = 'S';
  }
  ownSources({ role, owner }, placed);
  return { role, owner };
}

/** A source that several attributions share belongs to the one whose cue is nearest, those behind it first. */
function ownSources({ role, owner }: Roles, placed: readonly Placed[]): void {
  for (let from = 0; from < role.length; from++) {
    if (role[from] !== 'S') continue;
    let to = from;
    while (role[to + 1] === 'S') to++;
    let nearest = -1;
    let least = Infinity;
    placed.forEach(({ source, cue }, i) => {
      const first = source[0];
      if (first === undefined || first < from || first > to || cue.length === 0) return;
      const distance = cue[0]! > to ? cue[0]! - to : 2 * (from - cue.at(-1)!);
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    });
    owner.fill(nearest, from, to + 1);
    from = to;
  }
}

function nameLabels({ role, owner }: Roles, placed: readonly Placed[]): Uint8Array {
  const labels = new Uint8Array(role.length);
  const own: number[][] = placed.map(() => []);
  role.forEach((name, token) => {
    if (name !== '' && owner[token]! >= 0) own[owner[token]!]!.push(token);
  });
  const order = [...placed.keys()]
    .filter((i) => own[i]!.length > 0)
    .sort((a, b) => own[a]![0]! - own[b]![0]!);
  for (const i of order) {
    const cue = own[i]!.find((token) => role[token] === 'C');
    if (cue === undefined || !own[i]!.some((token) => role[token] === 'T')) continue;
    let seen: 0 | 1 = 0;
    own[i]!.forEach((token, k) => {
      const side = token < cue ? '>' : '<';
      let label: Label;
      if (role[token] === 'T') {
        seen = 1;
        label = `T${side}`;
      } else label = role[token] === 'S' ? `S${side}${seen}` : `C${linkOf(placed[i]!)}${seen}`;
      labels[token] = labelIndex(label);
      const next = own[i]![k + 1] ?? token;
      for (let gap = token + 1; gap < next; gap++) {
        if (labels[gap] === 0 && owner[gap]! < 0) labels[gap] = labelIndex(`G${side}${seen}`);
      }
    });
  }
  return labels;
}

/** On which side of the cue its source stands: before, behind, or nowhere. */
function linkOf({ source, cue }: Placed): 'P' | 'F' | 'N' {
  const first = source[0];
  if (first === undefined) return 'N';
  return first < cue[0]! ? 'P' : 'F';
}
