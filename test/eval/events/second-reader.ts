import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EVENT_TYPES } from '../../../src/events/event-types';
import type { EventType } from '../../../src/events/types';
import type { MarkedDispatch } from '../../support/dispatches';
import type { FoundEvent } from './found';
import { matchMarks } from './match';
import { addText, emptyCounts, figuresOf } from './measures';
import type { EventRow } from './own-gold';

const DAY_MS = 86_400_000;

/** The marks of a second reader in a dispatch, as events; `null` where there are none. */
export function secondReading(dispatch: MarkedDispatch): readonly FoundEvent[] | null {
  const path = fileURLToPath(
    new URL(`../../../data/articles/second/${dispatch.article.id}.txt`, import.meta.url),
  );
  if (!existsSync(path)) return null;
  return parseSecondReading(readFileSync(path, 'utf8'), dispatch);
}

/**
 * Reads lines of "quote | TYPE | PLACE | FROM..TO | SIDE | STATUS | ATTRIBUTION". What the reader calls
 * optional ("TYPE?") is left out; of two types the first is taken. Throws an Error that names the line.
 */
export function parseSecondReading(
  source: string,
  { article, toponyms }: Pick<MarkedDispatch, 'article' | 'toponyms'>,
): readonly FoundEvent[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const [quote = '', types = '', place = '', days = '', side = '', status = '', said = ''] = line
      .split('|')
      .map((field) => field.trim());
    if (types.endsWith('?')) return [];
    const [type = ''] = types.replaceAll('?', '').split('/');
    const start = article.text.indexOf(quote);
    const [from = '', to = ''] = days.split('..');
    const toponym = toponyms.find((one) => one.place === place);
    const isKnown = Object.hasOwn(EVENT_TYPES, type) && start >= 0 && (place === '-' || toponym);
    if (!isKnown || Number.isNaN(Date.parse(to)))
      throw new Error(`Expected a quotation, a type, a place and days of "${article.id}", found "${line}".`);
    return [
      {
        type: type as EventType,
        start: `${from}T00:00:00Z`,
        end: new Date(Date.parse(to) + DAY_MS).toISOString(),
        placeId: place === '-' ? '' : place,
        placeName: place === '-' ? '' : place,
        geoPrecision: toponym?.precision ?? '',
        lat: toponym?.lat ?? null,
        lon: toponym?.lon ?? null,
        initiator: side === '-' ? '' : side,
        status: status as FoundEvent['status'],
        attribution: said,
        sentenceStart: start,
        sentenceEnd: start + quote.length,
        triggerStart: start,
        triggerEnd: start + quote.length,
        background: false,
      } as FoundEvent,
    ];
  });
}

/**
 * How far a second careful reader, who saw neither the marks nor the program, agrees with the marks: what
 * the measure can reach at all. Over the texts that a second reader has read.
 */
export function measureSecondReader(dispatches: readonly MarkedDispatch[]): readonly EventRow[] {
  const counts = emptyCounts();
  const [split] = new Set(
    dispatches.filter((one) => secondReading(one) !== null).map((dispatch) => dispatch.split),
  );
  if (!split) return [];
  for (const dispatch of dispatches) {
    const read = secondReading(dispatch);
    if (read) addText(counts, matchMarks(dispatch.article.text, dispatch.events, read));
  }
  const { texts, quiet, marks, optional } = counts;
  return [{ split, system: 'a second reader', texts, quiet, marks, optional, ...figuresOf(counts) }];
}
