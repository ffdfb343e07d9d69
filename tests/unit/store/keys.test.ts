import { expect, it } from 'vitest';
import { articleIdOf } from '@/lib/store/keys';

it('one story under several addresses is one article, and no other story is', async () => {
  const desktop = await articleIdOf('https://www.harbour.example/ferry');
  expect(await articleIdOf('https://m.harbour.example/ferry/?utm_source=mail')).toBe(desktop);
  expect(await articleIdOf('https://www.harbour.example/ferry/amp')).toBe(desktop);
  expect(await articleIdOf('https://www.harbour.example/ferry-found')).not.toBe(desktop);
});
