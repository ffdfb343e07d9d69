import { parseAst, type Plugin } from 'vite';
import { insideOf, isSyntax, wrapperOf, type Syntax } from './syntax';

/** A piece of text to be put in at an offset of the code. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Whether a function is written as a method, which takes no brackets. */
function isMethod(owner: Syntax): boolean {
  return (
    owner.type === 'MethodDefinition' ||
    (owner.type === 'Property' && (owner['method'] === true || owner['kind'] !== 'init'))
  );
}

/** Brackets around all function expressions inside a piece of syntax. */
function brackets(syntax: Syntax, into: Insertion[]): Insertion[] {
  for (const inner of insideOf(syntax)) {
    const isFunction = /^(?:ArrowFunction|Function)Expression$/.test(inner.type);
    const wrapped = isFunction && !isMethod(syntax);
    if (wrapped) into.push({ at: inner.start, text: '(' });
    brackets(inner, into);
    if (wrapped) into.push({ at: inner.end, text: ')' });
  }
  return into;
}

/** The code between two offsets, with brackets around the functions of what stands there. */
function bracketed(code: string, syntax: Syntax, from: number, to: number): string {
  let result = '';
  let at = from;
  for (const insertion of brackets(syntax, [])) {
    if (insertion.at < from) continue;
    result += code.slice(at, insertion.at) + insertion.text;
    at = insertion.at;
  }
  return result + code.slice(at, to);
}

/** Rewrites what stands in the function around a script; see {@link eagerFunctions}. */
function rewrite(code: string, wrapper: Syntax): string {
  const directives: string[] = [];
  const functions: string[] = [];
  const others: string[] = [];
  for (const statement of insideOf(wrapper)) {
    const { type, start, end, id } = statement;
    const star = statement['generator'] ? '*' : '';
    if (type === 'FunctionDeclaration' && !statement['async'] && isSyntax(id)) {
      const name = code.slice(id.start, id.end);
      functions.push(`${name}=(function${star}${bracketed(code, statement, id.end, end)})`);
    } else if ('directive' in statement) directives.push(code.slice(start, end));
    else others.push(bracketed(code, statement, start, end));
  }
  if (functions.length > 0) directives.push(`var ${functions.join(',')}`);
  const body = [...directives, ...others].join(';');
  return code.slice(0, wrapper.start + 1) + body + code.slice(wrapper.end - 1);
}

/**
 * Makes browsers compile the functions of a script when they load it. They would first parse a function only to find
 * its end, and compile it at its first call: for a script whose functions nearly all run once and at once, that is half
 * of what a page pays for it. V8 and SpiderMonkey both take a function in brackets for one that runs at once, so each
 * declaration becomes `name=(function…)`, in front of everything else as declarations are, and every function
 * expression gets brackets.
 * @param isMeant which of the build's scripts are meant, by file name.
 */
export function eagerFunctions(isMeant: (fileName: string) => boolean): Plugin {
  return {
    name: 'ibid:eager-functions',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || !isMeant(output.fileName)) continue;
        const program = parseAst(output.code).body as unknown as readonly Syntax[];
        // from the last part back: the offsets of those before it stay right
        for (const statement of program.toReversed()) {
          const wrapper = wrapperOf(statement);
          if (wrapper) output.code = rewrite(output.code, wrapper);
        }
      }
    },
  };
}
