const CAPITAL = /^\p{Lu}/u;

/** Whether a text begins with a capital letter. Asked of every token, so ASCII letters, which nearly all are, take the short way. */
export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}
