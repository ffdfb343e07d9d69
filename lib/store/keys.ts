import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { HighlightId } from '@/lib/domain/highlight';
import type { Part } from '@/lib/domain/span';
import { storyAddress } from '@/lib/domain/story-address';

const HEX_DIGITS_OF_ARTICLE_ID = 32;

/** Key of the story at an address, the same for every address that the story goes by: half of a SHA-256, hex. */
export async function articleIdOf(canonicalUrl: string): Promise<ArticleId> {
  return (await sha256(storyAddress(canonicalUrl))).slice(0, HEX_DIGITS_OF_ARTICLE_ID);
}

/** SHA-256 of what is read, hex: equal hashes are the same reading. The headline ends at a character no text has. */
export function hashOf(title: string, text: string): Promise<string> {
  return sha256(`${title}\u0000${text}`);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Key of a finding: the same at every reading of the same text. */
export function findingId(
  article: ArticleId,
  kind: 'mention' | 'attribution' | 'figure' | 'quotation',
  part: Part,
  start: number,
): FindingId {
  return `${article}.${kind}.${part}.${String(start)}`;
}

/** Key of the figure that a highlight gives. */
export function highlightFigureId(article: ArticleId, highlight: HighlightId): FindingId {
  return `${article}.highlight.${highlight}`;
}

/** The article that a finding's key is of. */
export function articleOfFinding(finding: FindingId): ArticleId {
  return finding.slice(0, finding.indexOf('.'));
}

/** Key of a cross-reference: its two ends. */
export function crossReferenceId(a: FindingId, b: FindingId): string {
  return `${a}~${b}`;
}
