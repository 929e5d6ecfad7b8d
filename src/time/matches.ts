const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text, in order. What `matchAll` gives, which however makes a
 * new expression of the pattern at each call; that costs more than looking at a sentence.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
