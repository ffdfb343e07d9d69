import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticlesFiles } from '@/scripts/read-articles-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ibid articles '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('readArticlesFiles', () => {
  it('takes a text file as one article named after it', () => {
    const path = write('harbour.fire.txt', 'Two sheds burned.\n');
    expect(readArticlesFiles([path])).toEqual({
      articles: [
        {
          id: 'harbour.fire',
          text: 'Two sheds burned.\n',
          title: '',
          published: null,
          outlet: null,
          url: null,
        },
      ],
      problems: [],
    });
  });

  it('takes one article from every line and ignores other fields and blank lines', () => {
    const path = write(
      'a.jsonl',
      '\uFEFF{"id":"1","text":"A","published":"2031-05-04T10:00:00Z","group":"x"}\r\n\n{"id":"2","text":"","title":null}\n',
    );
    const { articles, problems } = readArticlesFiles([path]);
    expect(problems).toEqual([]);
    expect(articles.map((a) => [a.id, a.text, a.published])).toEqual([
      ['1', 'A', '2031-05-04T10:00:00Z'],
      ['2', '', null],
    ]);
  });

  it.each([
    ['{', 'it is not JSON'],
    ['[]', 'it is no JSON object'],
    ['{"text":"A"}', 'it has no id'],
    ['{"id":"1"}', 'it has no text'],
    ['{"id":"1","text":"A","title":7}', 'its title is no string'],
    ['{"id":"1","text":"A","published":"4 May"}', 'its published is no ISO date'],
    ['{"id":"1","text":"A","published":"2031-02-30"}', 'its published is no ISO date'],
  ])('names file and line of %s', (line, why) => {
    const path = write('b.jsonl', `{"id":"0","text":"A"}\n${line}\n`);
    const { articles, problems } = readArticlesFiles([path]);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([`${path}, line 2 is no valid article: ${why}.`]);
  });

  it('says why a file cannot be read and reads the others', () => {
    const missing = join(folder, 'none.txt');
    const latin = write('latin.txt', Uint8Array.of(0x63, 0xe9));
    const page = write('page.html', '');
    const good = write('good.txt', 'A');
    const { articles, problems } = readArticlesFiles([missing, folder + '/', latin, page, good]);
    expect(articles.map((a) => a.id)).toEqual(['good']);
    expect(problems).toEqual([
      `${missing} cannot be read: there is no such file.`,
      `${folder}/ is neither a .txt nor a .jsonl file.`,
      `${latin} cannot be read: it is not UTF-8 text.`,
      `${page} is neither a .txt nor a .jsonl file.`,
    ]);
  });
});
