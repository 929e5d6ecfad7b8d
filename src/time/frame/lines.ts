/** A line of a text that is not blank: UTF-16 offsets, without the spaces around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Whether a blank line, or the text's start, stands before it. */
  readonly afterGap: boolean;
}

/** The lines of a folded text that are not blank. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  let afterGap = true;
  for (const raw of text.split('\n')) {
    const words = raw.trim();
    const start = at + raw.length - raw.trimStart().length;
    if (words !== '') lines.push({ start, end: start + words.length, words, afterGap });
    afterGap = words === '';
    at += raw.length + 1;
  }
  return lines;
}
