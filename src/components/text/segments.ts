import type { Span } from '../../../geo/types';
import type { EventSentence, Marks, Mention } from './marks';
import { within } from './marks';
import { type EventPart, touching } from './parts';

/** A run of text that is drawn in one way. */
export interface Segment extends Span {
  readonly mention: Mention | null;
  /** The words that it belongs to, of whatever event. */
  readonly parts: readonly EventPart[];
}

/** Segments of one sentence, or of what stands between sentences of events. */
export interface SegmentGroup {
  readonly sentence: EventSentence | null;
  readonly segments: readonly Segment[];
}

/** Cuts a paragraph at the edges of its marks; a place name is never cut. */
export function segmentParagraph(paragraph: Span, marks: Marks): readonly SegmentGroup[] {
  const sentences = within(marks.sentences, paragraph);
  const groups: SegmentGroup[] = [];
  let at = paragraph.start;
  for (const sentence of sentences) {
    const start = Math.max(sentence.start, paragraph.start);
    const end = Math.min(sentence.end, paragraph.end);
    if (start > at) groups.push({ sentence: null, segments: segmentSpan({ start: at, end: start }, marks) });
    groups.push({ sentence, segments: segmentSpan({ start, end }, marks) });
    at = end;
  }
  if (at < paragraph.end) {
    groups.push({ sentence: null, segments: segmentSpan({ start: at, end: paragraph.end }, marks) });
  }
  return groups;
}

function segmentSpan(span: Span, marks: Marks): readonly Segment[] {
  const parts = touching(marks.parts, span);
  const segments: Segment[] = [];
  let at = span.start;
  for (const mention of within(marks.mentions, span)) {
    const start = Math.max(mention.start, span.start);
    const end = Math.min(mention.end, span.end);
    segments.push(...cut({ start: at, end: start }, parts));
    segments.push({
      start,
      end,
      mention,
      parts: parts.filter((part) => part.start < end && part.end > start),
    });
    at = end;
  }
  segments.push(...cut({ start: at, end: span.end }, parts));
  return segments;
}

/** Cuts words without a place name wherever a part begins or ends. */
function cut({ start, end }: Span, parts: readonly EventPart[]): readonly Segment[] {
  if (end <= start) return [];
  const edges = parts.flatMap((part) => [part.start, part.end]).filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    return {
      start: from,
      end: to,
      mention: null,
      parts: parts.filter((part) => part.start < to && part.end > from),
    };
  });
}
