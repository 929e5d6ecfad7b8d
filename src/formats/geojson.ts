import type { FrontlineEvent } from '../events/types';
import { readClaims } from './event-claims';
import { eventOf, orderedProperties, withUniqueIds } from './event-members';
import { asGeometry, geometryProblem } from './geometry';
import { jsonValue, looksLikeFeature, notJson, Unparsed } from './json';
import { type EventFormat, FormatError, type FormatProblem, type ParsedEvents } from './types';
import { describe, isLoose, type Loose } from './values';

const RECORD = '\u001E';

/** Events as a GeoJSON FeatureCollection: ours, and any other whose features tell a time. */
export const geojson: EventFormat = {
  name: 'GeoJSON',
  extensions: ['geojson', 'json'],
  mediaType: 'application/geo+json',
  accepts: (text) => /^\uFEFF?\s*[{[]/.test(text) || isSequence(text),
  read: (text) => readGeoJson(parseJson(text)),
  write: writeGeoJson,
};

/**
 * Reads a FeatureCollection, a single Feature or an array of Features. A broken feature is left
 * out and reported; the rest is read.
 *
 * @throws FormatError when the value is none of the three.
 */
export function readGeoJson(value: unknown): ParsedEvents {
  const events: FrontlineEvent[] = [];
  const problems: FormatProblem[] = [];
  for (const [index, feature] of featuresOf(value).entries()) {
    const event = readFeature(feature, index);
    if ('expected' in event) problems.push(featureProblem(index, event.expected, event.found));
    else events.push(event);
  }
  return { events: withUniqueIds(events), problems };
}

/** A FeatureCollection with its members always in the same order, a feature a line. */
function writeGeoJson(events: readonly FrontlineEvent[]): string {
  return [...geoJsonText(events)].join('');
}

/** A FeatureCollection in pieces of text, a feature each. */
export function* geoJsonText(events: Iterable<FrontlineEvent>): Generator<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  let between = '';
  for (const { geometry, properties, claims = [] } of events) {
    const feature = {
      type: 'Feature',
      geometry: geometry ?? null,
      properties: orderedProperties(properties),
      ...(claims.length === 0 ? {} : { claims }),
    };
    yield between + JSON.stringify(feature);
    between = ',\n';
  }
  yield '\n]}\n';
}

function parseJson(text: string): unknown {
  const whole = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(whole);
  } catch (error) {
    const features = featuresByLine(whole);
    if (features !== null) return features;
    throw notJson(whole, (error as Error).message);
  }
}

/** Whether a text is a GeoJSON text sequence, which marks the beginning of each record. */
const isSequence = (text: string): boolean => text.trimStart().startsWith(RECORD);

/** Features that have a line or, as RFC 8142 has it, a record each; null where the first is none. */
function featuresByLine(text: string): readonly unknown[] | null {
  const lines = text.split(isSequence(text) ? RECORD : '\n').filter((line) => line.trim() !== '');
  const values = lines.map(jsonValue);
  return looksLikeFeature(values[0]) ? values : null;
}

/** The features of a parsed value; throws a FormatError when it is nothing that has any. */
export function featuresOf(value: unknown): readonly unknown[] {
  if (looksLikeFeature(value)) return [value];
  if (Array.isArray(value) && value.some(looksLikeFeature)) return value;
  if (isLoose(value) && value.type === 'FeatureCollection') {
    if (Array.isArray(value.features)) return value.features;
    throw new FormatError(
      `Expected a FeatureCollection with an array "features", found ${describe(value.features)} there.`,
    );
  }
  throw new FormatError(`Expected a GeoJSON FeatureCollection of events, found ${describe(value)}.`);
}

/** An event out of a parsed feature, or what is wrong with it. `index` is zero-based. */
export function readFeature(feature: unknown, index: number): ReturnType<typeof eventOf> {
  if (feature instanceof Unparsed)
    return { expected: 'JSON', found: `text that is none (${feature.reason})` };
  if (!isLoose(feature) || feature.type !== 'Feature') {
    return { expected: 'an object of type "Feature"', found: describe(feature) };
  }
  const wrong = geometryProblem(feature.geometry);
  if (wrong !== null) return wrong;
  const { properties = {}, when, id } = feature;
  if (properties !== null && !isLoose(properties)) {
    return { expected: 'properties that are an object', found: describe(properties) };
  }
  const own = properties ?? {};
  const members = when === undefined && id === undefined ? own : { ...beside(when, id), ...own };
  return eventOf(members, asGeometry(feature.geometry), `feature-${index}`, readClaims(feature.claims));
}

/** What a feature may tell beside its properties, which come before it. */
const beside = (when: unknown, id: unknown): Loose => ({
  ...(when === undefined ? {} : { when }),
  ...(id === undefined ? {} : { id }),
});

/** A problem with a feature, as a sentence that counts from 1 like a person. */
export function featureProblem(index: number, expected: string, found: string): FormatProblem {
  const message = `Feature ${index + 1} was left out: expected ${expected}, found ${found}.`;
  return { index, expected, found, message };
}
