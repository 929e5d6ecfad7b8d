/**
 * A word in lower case without its commonest endings, so that what differs by them alone is learnt
 * together: "shelled" and "shelling", "villages" and "village". No dictionary form, and no longer than the word.
 */
export function stem(word: string): string {
  const { length } = word;
  if (length > 5 && word.endsWith('ing')) return bare(word.slice(0, -3));
  if (length > 4 && /ie[ds]$/.test(word)) return `${word.slice(0, -3)}y`;
  if (length > 4 && word.endsWith('ed')) return bare(word.slice(0, -2));
  if (length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return bare(word.slice(0, -2));
  if (length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return bare(word.slice(0, -1));
  return bare(word);
}

/** Stems shorter than this are words of their own: "are" is not "ar", "three" not "thre". */
const SHORT = 4;

/** "hitt-ing" ends as "hit" does, "seiz-ed" as "seize". */
function bare(word: string): string {
  if (/([bdgmnprt])\1$/.test(word)) return word.slice(0, -1);
  return word.length > SHORT && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
}
