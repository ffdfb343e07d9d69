import { textsFrom, type MessageSource, type Texts } from '@/components/text';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';

/** The languages that Ibid speaks, as shipped. */
export const LOCALES: Readonly<Record<'en' | 'de', Readonly<Record<string, { message: string }>>>> =
  { en, de };

/** `browser.i18n` over the shipped texts; a key that is missing throws, where a browser would show nothing. */
export function messageSource(language: keyof typeof LOCALES): MessageSource {
  return {
    getUILanguage: () => (language === 'en' ? 'en-GB' : 'de'),
    getMessage(key, substitutions = []) {
      const entry = LOCALES[language][key];
      if (entry === undefined) throw new Error(`no text for ${key}`);
      const given = [substitutions].flat();
      return entry.message.replace(
        /\$(\d)/gu,
        (_, place: string) => given[Number(place) - 1] ?? '',
      );
    },
  };
}

/** The shipped texts of a language. */
export function texts(language: keyof typeof LOCALES = 'en'): Texts {
  return textsFrom(messageSource(language));
}
