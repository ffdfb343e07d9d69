/** What is looked at of a syntax tree (ESTree); offsets count in the code. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Whether a field of a syntax tree is a piece of syntax itself. */
export function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** What stands right inside a piece of syntax, in order of its fields. */
export function insideOf(syntax: Syntax): readonly Syntax[] {
  return Object.values(syntax).flat().filter(isSyntax);
}

/** The block of the function that a whole script is wrapped in; null where it is not. */
export function wrapperOf(statement: Syntax): Syntax | null {
  let inner = statement['expression'];
  if (isSyntax(inner) && inner.type === 'CallExpression') inner = inner['callee'];
  while (isSyntax(inner) && inner.type === 'ParenthesizedExpression') inner = inner['expression'];
  const body = isSyntax(inner) ? inner['body'] : null;
  return isSyntax(body) && body.type === 'BlockStatement' ? body : null;
}
