/** The words of a text that tell of an event: what happened, when, and who says so. */
import type { Span } from '../../../geo/types';
import type { EventClaim, FrontlineEvent } from '../../events/types';

export type PartKind = 'trigger' | 'when' | 'speaker';

/** Words that tell one thing about one or more events. */
export interface EventPart extends Span {
  readonly kind: PartKind;
  readonly events: readonly string[];
}

/** Sentences and parts that claims stand in. Those without claims bring their own sentence and trigger. */
export type TellingSpans = Pick<EventClaim, 'sentenceStart' | 'sentenceEnd' | 'triggerStart' | 'triggerEnd'> &
  Partial<Pick<EventClaim, 'speakerStart' | 'speakerEnd' | 'whenStart' | 'whenEnd'>>;

/** Where an event is told: each of its claims, or itself when it has none; nothing for an event without a text. */
export function tellings({ properties, claims = [] }: FrontlineEvent): readonly TellingSpans[] {
  if (claims.length > 0) return claims;
  const { sentenceStart = -1, sentenceEnd = -1, triggerStart = -1, triggerEnd = -1 } = properties;
  return [{ sentenceStart, sentenceEnd, triggerStart, triggerEnd }];
}

/** The words that tell one thing, or null where none do. */
export function partSpan(telling: TellingSpans, kind: PartKind): Span | null {
  const [start = -1, end = -1] = {
    trigger: [telling.triggerStart, telling.triggerEnd],
    when: [telling.whenStart, telling.whenEnd],
    speaker: [telling.speakerStart, telling.speakerEnd],
  }[kind];
  return start >= 0 && end > start ? { start, end } : null;
}

const KINDS: readonly PartKind[] = ['trigger', 'when', 'speaker'];

/** The parts of all events, ascending; those of several events that are the same words are one. */
export function collectParts(events: readonly FrontlineEvent[]): readonly EventPart[] {
  const parts = new Map<string, EventPart & { readonly events: string[] }>();
  for (const event of events) {
    const { id } = event.properties;
    for (const telling of tellings(event)) {
      for (const kind of KINDS) {
        const span = partSpan(telling, kind);
        if (span === null) continue;
        const key = `${kind} ${span.start} ${span.end}`;
        const known = parts.get(key);
        if (known === undefined) parts.set(key, { ...span, kind, events: [id] });
        else if (!known.events.includes(id)) known.events.push(id);
      }
    }
  }
  return [...parts.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** No part is longer, in characters: it lies within a sentence. */
const LONGEST = 4_000;

/** The parts that touch a stretch of text; `parts` ascend by start and may overlap. */
export function touching(parts: readonly EventPart[], { start, end }: Span): readonly EventPart[] {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.start < start - LONGEST) low = middle + 1;
    else high = middle;
  }
  const found: EventPart[] = [];
  for (let index = low; index < parts.length && parts[index]!.start < end; index++) {
    if (parts[index]!.end > start) found.push(parts[index]!);
  }
  return found;
}
