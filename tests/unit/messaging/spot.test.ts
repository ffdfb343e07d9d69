import { readFileSync } from 'node:fs';
import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { toBackground } from '@/lib/messaging/to-background';

it.each([
  ['spot', 'page.found'],
  ['front', 'page.moved'],
] as const)(
  '%s, which writes its one message by hand, writes one of the contract',
  (name, type) => {
    const source = readFileSync(`entrypoints/${name}.ts`, 'utf8');
    const sent =
      /sendMessage\(\{\s+to: '(\w+)',\s+type: '([\w.]+)',\s+body: (\{.*?\}),\s+\}\)/u.exec(source);
    expect(sent?.slice(1)).toEqual(['background', type, '{}']);
    expect(parse(toBackground[type].body, {})).toEqual({});
  },
);
