import type { Resolution } from '../../../geo/types';
import type { Draft } from '../draft';
import type { EventType } from '../types';
import type { EventDocument } from './document';

/** What runs along a line or goes from one place to another. */
const ALONG: readonly EventType[] = [
  'movement',
  'advance',
  'reinforcement',
  'withdrawal',
  'evacuation',
  'assault',
  'repelled-assault',
  'clash',
  'shelling',
  'air-strike',
  'fortification',
];
/** Types that go somewhere; others need a line to be named. */
const GOING: readonly EventType[] = ['movement', 'advance', 'reinforcement', 'withdrawal', 'evacuation'];

const FROM = /\bfrom\s+(?:the\s+)?(?:(?:city|town|village|area|outskirts)\s+of\s+)?$/i;
const TO =
  /^(?:,?\s+(?:\w+\s+){0,3}?)?(?:to|towards?|into|as far as)\s+(?:the\s+)?(?:(?:city|town|village|area|outskirts|direction)\s+of\s+)?$/i;
/** How far before "from" the line itself is named, UTF-16 code units. */
const NAMED = 40;

/**
 * The other end of the line that a place of an event is one end of: "advanced from Svatove to
 * Kreminna", "shelled the line from A to B". Index of its resolution, null when it is no line.
 */
export function otherEnd(draft: Draft, index: number, document: EventDocument): number | null {
  if (!ALONG.includes(draft.type)) return null;
  const { resolutions } = draft.sentence;
  const position = resolutions.indexOf(index);
  const [before, after] = [resolutions[position - 1], resolutions[position + 1]];
  if (before !== undefined && isLine(draft, before, index, document)) return before;
  return after !== undefined && isLine(draft, index, after, document) ? after : null;
}

function isLine(draft: Draft, from: number, to: number, { resolutions, source }: EventDocument): boolean {
  const [a, b] = [resolutions[from]!, resolutions[to]!];
  if (!isPoint(a) || !isPoint(b) || a.place?.id === b.place?.id) return false;
  if (b.start - a.end > NAMED || !TO.test(source.text.slice(a.end, b.start))) return false;
  const lead = source.text.slice(Math.max(draft.sentence.start, a.start - NAMED), a.start);
  if (!FROM.test(lead)) return false;
  return (
    GOING.includes(draft.type) || /\b(?:line|front|frontline|sector|stretch|road|axis)\s+from\b/i.test(lead)
  );
}

function isPoint({ kind, lat, precision }: Resolution): boolean {
  return (
    kind === 'literal' &&
    lat !== null &&
    (precision === 'settlement' || precision === 'exact' || precision === 'near')
  );
}
