import type { ArticleId } from '@/lib/domain/article';
import type { CitedSource, SourceId } from '@/lib/domain/source';
import { unnamedKey } from '@/lib/domain/unnamed-key';
import { GENERIC_BODY_WORDS } from './english/body-words';
import { foldWord, nameWords } from './fold-name';
import { rememberWord } from './remember';

/** A name with what spellings differ in levelled, so that equal keys are the same name; empty for an empty name. */
export const foldName = rememberWord((name: string): string => {
  const words = nameWords(name);
  const telling = words.filter((word) => word.length > 1);
  return joinServants(telling.length > 0 ? telling : words)
    .map(foldWord)
    .join(' ');
});

/** "Abdel Rahman", "Abdul-Rahman" and "Abdulrahman" are one word. */
function joinServants(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word = '', next] = [words[i], words[i + 1]];
    if (/^abd(?:[eu]l)?$/u.test(word) && next !== undefined) {
      joined.push(`abdul${next}`);
      i++;
    } else joined.push(word.replace(/^abd[eu]l-?(?=\p{L}{3})/u, 'abdul'));
  }
  return joined;
}

/**
 * Key of a source's record. Equal keys are one source in the whole library: its folded full name. A name that may mean
 * another in another article stays with its own: anonymous sources, a bare surname, "the ministry" (unless the article
 * says which body the bearer speaks for).
 */
export function sourceKey(source: CitedSource, article: ArticleId, index: number): SourceId {
  const name = foldName(source.name);
  if (source.kind === 'anonymous' || name === '') return unnamedKey(article, index);
  if (!isAmbiguous(source, source.name)) return name;
  const body = source.affiliation === null ? '' : foldName(source.affiliation);
  return body === '' ? ownKey(name, article) : `${name}#${body}`;
}

/** Key of what goes by a name in one article alone; `id`: what it would go by elsewhere. */
export function ownKey(id: SourceId, article: ArticleId): SourceId {
  return `${id}#${article}`;
}

/** Keys of the other names a source goes by, as far as they tell one source from another; sorted. */
export function aliasKeys(source: CitedSource): string[] {
  if (source.kind === 'anonymous') return [];
  const own = foldName(source.name);
  const telling = source.aliases.filter((alias) => !isAmbiguous(source, alias)).map(foldName);
  return [...new Set(telling)].filter((key) => key !== '' && key !== own).sort();
}

/** Every key by which a source may be recognised as the same: its own, its aliases', and that of the body it speaks for. */
export function recognitionKeys(source: CitedSource, id: SourceId): string[] {
  const body = source.affiliation === null ? [] : [foldName(source.affiliation)];
  return [...new Set([id, ...aliasKeys(source), ...body])].filter((key) => key !== '');
}

function isAmbiguous({ kind }: CitedSource, name: string): boolean {
  const words = nameWords(name).filter((word) => word.length > 1);
  if (kind === 'person') return words.length < 2;
  return words.every((word) => GENERIC_BODY_WORDS.has(word));
}
