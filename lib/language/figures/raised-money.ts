import type { Token } from '@/lib/language/text/tokens';

/** "The conference raised [$6 billion]": whether the verb at an index has money that came together behind it, which is no rise. */
export function isRaised(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.text ?? '';
  return /^rais(?:ed|es|ing|e)$/.test(tokens[verb]?.lower ?? '') && /^(?:[$€£]|\d)/.test(next);
}
