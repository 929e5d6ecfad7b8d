import type { Span } from '../../../geo/types';
import type { EventSentence, Marks, Mention } from './marks';
import { within } from './marks';

/** A run of text that is drawn in one way. */
export interface Segment extends Span {
  readonly mention: Mention | null;
  readonly trigger: boolean;
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
  const segments: Segment[] = [];
  const triggers = within(marks.triggers, span);
  let at = span.start;
  for (const mention of within(marks.mentions, span)) {
    const start = Math.max(mention.start, span.start);
    const end = Math.min(mention.end, span.end);
    pushPlain(segments, { start: at, end: start }, triggers);
    const trigger = triggers.some((each) => each.start < end && each.end > start);
    segments.push({ start, end, mention, trigger });
    at = end;
  }
  pushPlain(segments, { start: at, end: span.end }, triggers);
  return segments;
}

function pushPlain(segments: Segment[], span: Span, triggers: readonly Span[]): void {
  let at = span.start;
  for (const trigger of triggers) {
    const start = Math.max(trigger.start, at);
    const end = Math.min(trigger.end, span.end);
    if (end <= start) continue;
    if (start > at) segments.push({ start: at, end: start, mention: null, trigger: false });
    segments.push({ start, end, mention: null, trigger: true });
    at = end;
  }
  if (span.end > at) segments.push({ start: at, end: span.end, mention: null, trigger: false });
}
