import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Localize } from '../words/localize';
import { candidatesOf, mentionWords, severalWords } from '../words/places';
import type { Mention } from './marks';
import type { EventPart, PartKind } from './parts';
import type { Segment } from './segments';

/** What a segment may do, and what it must know of the whole. */
export interface SegmentHost {
  readonly localize: Localize;
  readonly placeable: boolean;
  /** Ids of the events that are pointed at or chosen. */
  readonly lit: readonly string[];
  /** What an event is called, for whoever hears its trigger. */
  readonly titleOf: (event: string) => string;
  /** Points at the first of the events, or at a place that has none. */
  readonly hover: (events: readonly string[], mention: Mention | null, focus: boolean) => void;
  readonly leave: (focus: boolean) => void;
  readonly ask: (events: readonly string[], mention: Mention | null) => void;
  readonly escape: () => void;
}

/** Draws a run of text with its marks: a place name, the words that announce an event, or plain words. */
export function renderSegment(host: SegmentHost, segment: Segment, words: string): TemplateResult | string {
  const { mention, parts, start } = segment;
  if (mention !== null) return renderMention(host, segment, mention, words);
  if (parts.length === 0) return words;
  const trigger = parts.find(({ kind }) => kind === 'trigger');
  const classes = classMap(partClasses(segment, host.lit));
  const title = partTitle(host, parts);
  if (trigger === undefined)
    return html`<span class=${classes} part="part" title=${title || nothing}>${words}</span>`;
  // Of a trigger that is cut in several only the beginning is a button.
  if (trigger.start !== start)
    return html`<span class=${classes} part="trigger" title=${title || nothing}>${words}</span>`;
  const { events } = trigger;
  return html`<span class=${classes} part="trigger" role="button" tabindex="0" data-at=${start} title=${title || nothing}
    aria-description=${events.map(host.titleOf).join('; ')}
    @mouseenter=${() => host.hover(events, null, false)}
    @focus=${() => host.hover(events, null, true)} @blur=${() => host.leave(true)}
    @click=${() => host.ask(events, null)} @keydown=${onKey(host, () => host.ask(events, null))}>${words}</span>`;
}

function renderMention(host: SegmentHost, segment: Segment, mention: Mention, words: string) {
  const { parts, start } = segment;
  const { localize, placeable, lit } = host;
  const { look, family, events, resolution } = mention;
  const unplaced = placeable && look === 'unresolved';
  const count = candidatesOf(resolution);
  const several = severalWords(localize, resolution);
  const hint = [localize.term('placeIt'), several].filter(Boolean).join(': ');
  const classes = {
    mention: true,
    [look]: true,
    lit: events.some((id) => lit.includes(id)),
    ...partClasses(segment, lit),
  };
  const title = [mentionWords(localize, resolution), partTitle(host, parts)].filter(Boolean).join('; ');
  return html`<span class=${classMap(classes)} part="mention" role="button" tabindex="0" data-at=${start}
    .style=${family === null || look === 'associative' ? '' : `--_mark: var(--_${family})`}
    title=${unplaced ? nothing : title}
    data-hint=${unplaced ? hint : nothing} data-several=${count < 2 ? nothing : `${count}?`}
    aria-description=${unplaced ? hint : several || nothing}
    @mouseenter=${() => host.hover(events, mention, false)} @mouseleave=${() => host.leave(false)}
    @focus=${() => host.hover(events, mention, true)} @blur=${() => host.leave(true)}
    @click=${() => host.ask(events, mention)} @keydown=${onKey(host, () => host.ask(events, mention))}>${words}</span>`;
}

/** Triggers are marked always, the other parts of an event while it is pointed at or chosen. */
function partClasses(
  { parts, start, end }: Segment,
  lit: readonly string[],
): Readonly<Record<string, boolean>> {
  const isLit = ({ events }: EventPart) => events.some((id) => lit.includes(id));
  return {
    trigger: parts.some(({ kind }) => kind === 'trigger'),
    part: parts.some(isLit),
    begins: parts.some((part) => isLit(part) && part.kind === 'trigger' && part.start >= start),
    ends: parts.some((part) => isLit(part) && part.kind === 'trigger' && part.end <= end),
    ...Object.fromEntries(parts.filter(isLit).map(({ kind }) => [LIT[kind], true])),
  };
}

const LIT: Readonly<Record<PartKind, string>> = { trigger: 'told', when: 'when', speaker: 'speaker' };

const NAMES = { trigger: 'what', when: 'when', speaker: 'saidBy' } as const;

/** What the words tell of the events that are lit: "When", "Said by". */
function partTitle({ localize, lit }: SegmentHost, parts: readonly EventPart[]): string {
  const kinds = parts.filter(({ events }) => events.some((id) => lit.includes(id))).map(({ kind }) => kind);
  return [...new Set(kinds)].map((kind) => localize.term(NAMES[kind])).join(', ');
}

function onKey(host: SegmentHost, act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === 'Escape') host.escape();
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
}
