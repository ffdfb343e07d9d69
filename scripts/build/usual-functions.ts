import { parseAst, type Plugin } from 'vite';
import { insideOf, isSyntax, wrapperOf, type Syntax } from './syntax';

/** The line with a module's path that the bundler writes above its code. */
const MODULE = /^\s*\/\/ (?:#region )?(\S+\.[mc]?[jt]sx?)$/gm;

/** What reader and marks hold ready for pages that are not as usual, and for what the reader of a page may do. */
const SELDOM =
  /approx-string-match|\/(?:printed-day|opening|inner-trees|posts|asking|find-quote|neighbours|place-quote|quote|place-card|hit|covered|wash-colours|watch-near|outcome|envelope|sender|answer)\./;
/** What spot does on every page. */
const ON_EVERY_PAGE = /\/(?:spot|address|among)\./;

/** Whether a script calls a module's functions on a usual page; `name` is that of the function. */
function isUsual(script: string, module: string, name: string): boolean {
  if (script === 'reader.js' || script === 'marks.js') return !SELDOM.test(module);
  if (script === 'spot.js') return ON_EVERY_PAGE.test(module);
  return script === 'front.js' && name === 'main';
}

/**
 * Makes browsers compile what a usual page calls when they load a script, and only that. They would first parse each
 * function to find its end, and parse it once more at its first call, one after the other: an eighth of what an article
 * paid for us. V8 and SpiderMonkey both take a function in brackets for one that runs at once, so a declaration becomes
 * `name = (function…)`, in front of everything else as declarations are. With brackets around all functions nothing
 * was won: what is never called was compiled too (decisions 33, 42). Which modules are called is told by the browser's
 * coverage of the bench's articles.
 */
export function usualFunctions(): Plugin {
  return {
    name: 'ibid:usual-functions',
    // before the code is made small, which keeps such brackets and would lose the modules' names
    renderChunk(code, { fileName }) {
      const modules = [...code.matchAll(MODULE)];
      const isMeant = ({ start, id }: Syntax) => {
        const module = modules.findLast(({ index }) => index < start)?.[1];
        return (
          module !== undefined &&
          isSyntax(id) &&
          isUsual(fileName, module, code.slice(id.start, id.end))
        );
      };
      return rewrite(code, isMeant);
    },
  };
}

/** The code with those functions of a script that are meant in brackets; null where there are none. */
function rewrite(code: string, isMeant: (declaration: Syntax) => boolean): string | null {
  const [script] = parseAst(code).body as unknown as readonly Syntax[];
  const wrapper = script && wrapperOf(script);
  if (!wrapper) return null;
  const functions: string[] = [];
  let rest = '';
  let at = wrapper.start + 1;
  for (const statement of insideOf(wrapper)) {
    const { type, start, end, id } = statement;
    if (type !== 'FunctionDeclaration' || !isSyntax(id)) continue;
    if (!isMeant(statement)) continue;
    functions.push(`${code.slice(id.start, id.end)} = (${code.slice(start, end)})`);
    rest += code.slice(at, start);
    at = end;
  }
  if (functions.length === 0) return null;
  const head = `${code.slice(0, wrapper.start + 1)}\nvar ${functions.join(',\n')};\n`;
  return head + rest + code.slice(at);
}
