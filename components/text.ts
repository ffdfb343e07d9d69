import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The text of a key of `_locales`, with `$1`, `$2`, … filled in. */
type Translate = (key: string, ...substitutions: readonly string[]) => string;

/** What components need to speak: the texts, and the language that they are in (BCP 47), for dates and plurals. */
export interface Texts {
  readonly translate: Translate;
  readonly locale: string;
}

/** The part of `browser.i18n` that texts come from. */
export interface MessageSource {
  getMessage(key: string, substitutions?: string | string[]): string;
  getUILanguage(): string;
}

/**
 * The texts of `_locales` in the reader's language. Dates and plurals follow the language that the texts are in (the
 * message `locale` says which), in the reader's regional form of it: texts that fell back to English never carry
 * French dates.
 */
export function textsFrom(i18n: MessageSource): Texts {
  const translate: Translate = (key, ...substitutions) => i18n.getMessage(key, [...substitutions]);
  const written = translate('locale');
  const wanted = i18n.getUILanguage();
  return { translate, locale: languageOf(wanted) === languageOf(written) ? wanted : written };
}

function languageOf(locale: string): string {
  return locale.split(/[-_]/u, 1)[0] ?? locale;
}

/** Holds the texts for all components below; without one, components show the keys. */
export const TextContext = createContext<Texts>({ translate: (key) => key, locale: 'en' });

/** The texts for a component. */
export function useTexts(): Texts {
  return useContext(TextContext);
}
