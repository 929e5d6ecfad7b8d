import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';

/** Most characters that a heading has to each side of its place name. */
const HEADING_REST = 40;

/**
 * Whether a new paragraph begins between two mentions. The lines under a heading, "Kupiansk
 * direction:" on a line of its own, belong to the paragraph that it heads.
 */
export function isApart(document: Document, one: Mention, two: Mention): boolean {
  const between = document.text.slice(one.end, two.start);
  if (!between.includes('\n') || !/\n\s*\n/.test(between)) return false;
  return !isHeading(document.text, one) || (between.match(/\n\s*\n/g)?.length ?? 0) > 1;
}

/** A line with little more than the name, and no end of a sentence. */
function isHeading(text: string, { start, end }: Mention): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  if (start - lineStart > HEADING_REST || lineEnd < 0 || lineEnd - end > HEADING_REST) return false;
  return !/[.!?;]/.test(text.slice(lineStart, lineEnd));
}
