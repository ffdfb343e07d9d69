import type { Token } from '@/lib/language/text/tokens';
import type { Draft } from './draft';

/** Whether a number takes a part of people told before it: "[30] of them", "[13] of whom". */
export function isOfThem(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  return counted.partitive && /^(?:them|whom)$/.test(tokens[quantity.after + 1]?.lower ?? '');
}
