import * as v from 'valibot';
import { entry, FILE_VERSION, FORMAT, type Entry } from './entry';
import { FOOT } from './write';

/** Why a file, or a line of it, is not taken. */
type Fault =
  /** No file of ours. */
  | 'not-ours'
  /** Written by a newer version. */
  | 'newer'
  /** A line that is no JSON. */
  | 'broken'
  /** JSON, but not what an entry looks like. */
  | 'invalid';

/** What a line of a library file holds. */
export type Line =
  | { readonly kind: 'head' }
  | { readonly kind: 'foot' }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'fault'; readonly fault: Fault };

const head = v.object({ format: v.literal(FORMAT), version: v.number() });

/** Reads one line of a library file. Never throws, whatever it is given. */
export function readLine(text: string): Line {
  const line = text.trim().replace(/^,/u, '').replace(/,$/u, '');
  if (line === FOOT || line === '') return { kind: 'foot' };
  if (line.startsWith('{"format"')) return readHead(line);
  const value = parse(line);
  if (value === undefined) return { kind: 'fault', fault: 'broken' };
  const parsed = v.safeParse(entry, value);
  return parsed.success
    ? { kind: 'entry', entry: parsed.output }
    : { kind: 'fault', fault: 'invalid' };
}

function readHead(line: string): Line {
  const parsed = v.safeParse(head, parse(`${line}]}`));
  if (!parsed.success) return { kind: 'fault', fault: 'not-ours' };
  return parsed.output.version > FILE_VERSION
    ? { kind: 'fault', fault: 'newer' }
    : { kind: 'head' };
}

/** The JSON value of a text; undefined, which JSON does not know, where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
