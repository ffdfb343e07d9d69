import { parseAst, type Plugin } from 'vite';
import { insideOf, type Syntax } from './syntax';

/** A regular expression in the code. */
interface Expression extends Syntax {
  readonly regex: { readonly pattern: string; readonly flags: string };
}

/** Scripts that run in pages. */
const IN_PAGES = /^(?:spot|front|reader|marks|margin)\.js$/;

/** Expressions inside functions that ask for kinds of letters. */
function costlyIn(syntax: Syntax, isLate: boolean, into: Expression[]): Expression[] {
  for (const inner of insideOf(syntax)) {
    const { regex } = inner as Partial<Expression>;
    if (isLate && regex?.pattern.includes('\\p')) into.push(inner as Expression);
    costlyIn(inner, isLate || /Function/.test(inner.type), into);
  }
  return into;
}

/** The code with such expressions made when they are reached; `program` is the function around the whole script. */
function withLateOnes(code: string): string {
  const [statement] = parseAst(code).body as unknown as readonly Syntax[];
  const call = statement?.['expression'] as Syntax | undefined;
  const script = call?.['callee'] as Syntax | undefined;
  if (script === undefined) return code;
  const expressions = insideOf(script).flatMap((part) => costlyIn(part, false, []));
  let late = '';
  let at = 0;
  for (const { start, end, regex } of expressions.toSorted((a, b) => a.start - b.start)) {
    const call = `new RegExp(${JSON.stringify(regex.pattern)},${JSON.stringify(regex.flags)})`;
    // in brackets: an expression may stand right behind a `return`
    late += `${code.slice(at, start)}(${call})`;
    at = end;
  }
  return late + code.slice(at);
}

/** The same code in letters that every script has: a single other one makes browsers keep and read all of it twice as wide. */
function inNarrowLetters(code: string): string {
  return code.replace(
    /[^\u0000-\u007f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Makes what pages have to compile of our scripts cheaper without changing what it does. A browser checks every regular
 * expression when it first looks through a script, also in functions that are never called, and gathers all letters there
 * are for each `\p{L}`: four of them took a tenth of compiling the reader (decision 52).
 */
export function lateExpressions(): Plugin {
  return {
    name: 'ibid:late-expressions',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === 'chunk' && IN_PAGES.test(output.fileName))
          output.code = inNarrowLetters(withLateOnes(output.code));
    },
  };
}
