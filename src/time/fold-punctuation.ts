/** Folds ’ ʼ ‘ to ' and odd spaces to a plain one, keeping the length, so that every offset still holds. */
export function foldPunctuation(text: string): string {
  return text.replace(/[’ʼ‘]/g, "'").replace(/[\u00a0\u2007\u2009\u202f\t\r]/g, ' ');
}
