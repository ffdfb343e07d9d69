import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { readArticle } from '@/lib/background/read-article';
import { openLibrary } from '@/lib/store/open-library';
import { watchArticle, type LibraryArticle } from '@/lib/ui/library-article';
import { article, finding } from '../store/library';

const NOW = Date.parse('2025-01-01T00:00:00Z');

it('tells what an article is linked with, and tells it anew when another one is read', async () => {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error(opened.why);
  const { library } = opened;
  const read = async (name: string, value: number) => {
    const text = `Paper ${name}: ${String(value)} people died in Brenholt.`;
    const event = { day: '2024-05-02', place: 'Brenholt', words: 'bomb fish market stall' };
    const figures = [{ phrase: `${String(value)} people`, value, ...event }];
    const analyse = () => finding(text, { figures });
    const content = article(name, '2024-05-03', text);
    const result = await readArticle({ library, analyse, now: () => NOW }, content);
    return result.ok ? result.articleId : '';
  };
  const first = await read('one', 12);
  const told: (LibraryArticle | null)[] = [];
  const end = watchArticle(first, {
    told: (answer) => told.push(answer),
    failed: () => told.push(null),
  });
  await vi.waitFor(() => expect(told.at(-1)?.libraryArticles).toBe(1));
  expect(told.at(-1)?.crossReferences).toEqual([]);
  await read('two', 12);
  await vi.waitFor(() => expect(told.at(-1)?.crossReferences).toHaveLength(1));
  end();
});
