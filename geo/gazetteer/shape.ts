import { foldToken } from '../text/fold';
import { tokenize } from '../text/tokens';

/**
 * A name's shape: how to write it again from its folded tokens. One character stands for a token
 * ({@link AS_IS}, {@link TITLE} or {@link CAPITALS}), every other character for itself, so
 * "Rostov-on-Don" is `TITLE - AS_IS - TITLE`. Most names share a few dozen shapes, which spares the
 * pack from holding each name twice, as text and as tokens.
 */
const AS_IS = '\u0001';
const TITLE = '\u0002';
const CAPITALS = '\u0003';

/** The folded tokens of a name, without those that fold to nothing. */
export function foldedTokens(name: string): string[] {
  const tokens: string[] = [];
  for (const token of tokenize(name)) {
    const folded = foldToken(token.text);
    if (folded !== '') tokens.push(folded);
  }
  return tokens;
}

/** The shape that gives `name` back from its folded tokens, or null when none does (diacritics, ё). */
export function shapeOf(name: string): string | null {
  let shape = '';
  let end = 0;
  for (const token of tokenize(name)) {
    const folded = foldToken(token.text);
    const mark = [TITLE, AS_IS, CAPITALS].find((each) => applyMark(each, folded) === token.text);
    if (mark === undefined || folded === '') return null;
    shape += name.slice(end, token.start) + mark;
    end = token.end;
  }
  shape += name.slice(end);
  return end > 0 && applyShape(shape, foldedTokens(name)) === name ? shape : null;
}

/** Writes a name from its shape and its folded tokens. */
export function applyShape(shape: string, tokens: readonly string[]): string {
  let name = '';
  let next = 0;
  for (const character of shape) {
    name += character <= CAPITALS ? applyMark(character, tokens[next++] ?? '') : character;
  }
  return name;
}

function applyMark(mark: string, token: string): string {
  if (mark === TITLE) return token.charAt(0).toUpperCase() + token.slice(1);
  return mark === CAPITALS ? token.toUpperCase() : token;
}
