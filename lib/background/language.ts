import browser from 'webextension-polyfill';

/** Enough for a language to show, in code units. */
const SAMPLE = 4_000;
/** Share of the sample, in percent, from which a language counts as the text's. */
const MAIN_SHARE = 70;

/**
 * The language of an article. What its words are in counts more than what the page declares: templates declare English
 * over text of any language. Where the words do not tell, the declaration stands; null where there is none either.
 */
export async function languageOf(declared: string | null, text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(0, SAMPLE));
  const main = languages.find(
    ({ language, percentage }) => percentage >= MAIN_SHARE && language !== 'und',
  );
  if (!isReliable || main === undefined) return declared;
  return declared !== null && primary(declared) === primary(main.language)
    ? declared
    : main.language;
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
}
