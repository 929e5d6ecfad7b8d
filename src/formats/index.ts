/** Files of events, in and out: one format a file, one line each in the list. */
import type { FrontlineEvent } from '../events/types';
import { csv } from './csv';
import { geojson, readGeoJson } from './geojson';
import { type EventFormat, FormatError, type ParsedEvents } from './types';

export { type ArrowEvents, readArrow, writeArrow } from './arrow/index';
export { OPTIONAL_MEMBERS, REQUIRED_MEMBERS } from './event-members';
export { type EventFormat, FormatError, type FormatProblem, type ParsedEvents } from './types';
export { csv, geojson };

/** All formats; of those that accept a text the first one reads it. */
export const EVENT_FORMATS: readonly EventFormat[] = [geojson, csv];

/**
 * Reads events out of a file's text, in whichever format it is, or out of parsed GeoJSON. Broken
 * features and rows are left out and reported, each with its index, what was expected and what was
 * found.
 *
 * @throws FormatError when the whole is no file of events.
 */
export function parseEvents(input: unknown): ParsedEvents {
  if (typeof input !== 'string') return readGeoJson(input);
  const format = EVENT_FORMATS.find((candidate) => candidate.accepts(input)) ?? geojson;
  return format.read(input);
}

/**
 * Writes events in a format by its name or file ending (`geojson`, `csv`).
 *
 * @throws FormatError when there is no such format.
 */
export function writeEvents(events: readonly FrontlineEvent[], format = 'geojson'): string {
  const wanted = format.toLowerCase();
  const found = EVENT_FORMATS.find(
    ({ name, extensions }) => name.toLowerCase() === wanted || extensions.includes(wanted),
  );
  if (found) return found.write(events);
  throw new FormatError(
    `Expected a format among ${EVENT_FORMATS.map(({ name }) => name).join(', ')}, found ${format}.`,
  );
}
