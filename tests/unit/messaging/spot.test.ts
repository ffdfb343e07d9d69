import { readFileSync } from 'node:fs';
import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { toBackground } from '@/lib/messaging/to-background';

it('spot, which writes its one message by hand, writes one of the contract', () => {
  const source = readFileSync('entrypoints/spot.ts', 'utf8');
  const sent = /sendMessage\(\{\s+to: '(\w+)',\s+type: '([\w.]+)',\s+body: (\{.*?\}),\s+\}\)/u.exec(
    source,
  );
  expect(sent?.slice(1)).toEqual(['background', 'page.found', '{}']);
  expect(parse(toBackground['page.found'].body, {})).toEqual({});
});
