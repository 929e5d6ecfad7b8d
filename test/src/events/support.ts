import type { EventProperties, ReadEventsOptions } from '../../../src/events/index';
import { readEvents } from '../../../src/events/index';
import { resolutionsOf, SQUARE, type TestPlace } from '../../support/resolutions';

/** Day of publication of the test texts, a Wednesday. */
export const DAY = '2023-10-18';

const PLACES: readonly TestPlace[] = [
  ['Avdiivka', 48.14, 37.75],
  ['Kupiansk', 49.71, 37.61],
  ['Robotyne', 47.45, 35.84],
  ['Verbove', 47.43, 35.97],
  ['Kharkiv', 49.99, 36.23],
  ['Kherson', 46.64, 32.61],
  ['Belgorod', 50.6, 36.6],
  ['Odesa', 46.48, 30.73],
  ['Mykolaiv', 46.97, 32.0],
  ['Nikopol', 47.57, 34.39],
  ['Soledar', 48.68, 38.09],
  ['Vuhledar', 47.78, 37.25],
  ['Berdychi', 48.19, 37.64],
  ['Stepove', 48.18, 37.71],
  ['Lyman', 48.99, 37.8],
  ['Sumy', 50.91, 34.8],
  ['Engels', 51.48, 46.12],
  ['Chernihiv', 51.5, 31.3],
].map(([quote, lat, lon]) => ({ quote: String(quote), lat: Number(lat), lon: Number(lon) }));

const COARSE: readonly TestPlace[] = [
  { quote: 'Donetsk Oblast', lat: 48, lon: 37.8, precision: 'region' },
  { quote: 'Kherson region', lat: 46.6, lon: 33, precision: 'region' },
  { quote: 'Zaporizhzhia region', lat: 47.5, lon: 35.5, precision: 'region' },
  { quote: 'Ukraine', lat: 49, lon: 32, precision: 'country', kind: 'associative' },
  { quote: 'Russia', lat: 60, lon: 90, precision: 'country', kind: 'associative' },
  { quote: 'Kyiv', lat: 50.45, lon: 30.52, kind: 'associative' },
  { quote: 'Moscow', lat: 55.75, lon: 37.6, kind: 'associative' },
];

/**
 * Reads a test text by the rules, with the places above (regions before the towns they are named after).
 * What is learnt is tested by itself, in `learnt/`: it looks at a whole sentence, and a rule at its words.
 */
export function read(text: string, date = DAY, more: readonly TestPlace[] = []) {
  return readWith(text, { rulesOnly: true }, date, more);
}

/** Reads a test text with the places above as a reader does who is asked for these options. */
export function readWith(
  text: string,
  options: ReadEventsOptions,
  date = DAY,
  more: readonly TestPlace[] = [],
) {
  const regions = resolutionsOf(text, [...COARSE, ...more]);
  const towns = resolutionsOf(text, PLACES).filter(
    (town) => !regions.some((region) => region.start <= town.start && town.end <= region.end),
  );
  const resolutions = [...regions, ...towns].sort((a, b) => a.start - b.start);
  const article = { id: 'test', text, date, lang: 'en' };
  return {
    ...readEvents(article, resolutions, {
      areaOf: (id) => (id.includes('oblast') ? SQUARE : null),
      ...options,
    }),
    resolutions,
  };
}

/** Events as `type place`, in order; place is '-' when unplaced. */
export function events(text: string, date = DAY): readonly string[] {
  return read(text, date).events.map(({ properties }) => `${properties.type} ${properties.placeName || '-'}`);
}

/** Properties of the first event of a type. Fails with what was found when there is none. */
export function event(text: string, type: string, date = DAY): EventProperties {
  const all = read(text, date).events;
  const found = all.find(({ properties }) => properties.type === type);
  if (!found)
    throw new Error(
      `Expected an event of type ${type}, got ${all.map((one) => one.properties.type).join(', ') || 'none'}.`,
    );
  return found.properties;
}
