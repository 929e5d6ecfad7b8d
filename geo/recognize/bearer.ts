import { prominence } from '../gazetteer/prominence';
import type { Gazetteer, Place, PlaceName } from '../types';
import { numberOfCode } from './codes';

/** What is named with its like: states with states, countries with countries. */
export type Rank = 'country' | 'region' | 'place';

/** A place under one of its names, with what is asked of it again and again. */
export interface Bearer {
  readonly index: number;
  readonly place: Place;
  /** The name as the gazetteer writes it; null when the place was not reached by name. */
  readonly name: PlaceName | null;
  /** Whether it is the name under which the place is shown, or that with a word after it. */
  readonly display: boolean;
  /** Prominence of the place, less for a name that hardly anybody uses. */
  readonly prominence: number;
  /** Whether it is a country, a continent or lies in no region: it says nothing about nearness. */
  readonly wide: boolean;
  /** Numbers of its country and of its region, see `codes.ts`. */
  readonly country: number;
  readonly region: number;
  readonly rank: Rank;
  /** Unit vector of the point, for fast distances. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const RADIANS = Math.PI / 180;
/** What a name of unknown language takes from a place's prominence, in the natural logarithm of inhabitants. */
const OBSCURE = 2.5;
/** Soft signs and glottal stops, which reports leave out. */
const SIGNS = /['’ʼʹ`]/g;
/** What goes on after a name, or says on which water the town lies: "Rostov-on-Don" is Rostov to all who speak of it. */
const GOES_ON = /^( |-(on|upon|na)-)/;

/** Reads a place under a name. */
export function bearerOf(gazetteer: Gazetteer, index: number, name: PlaceName | null): Bearer {
  const place = gazetteer.place(index);
  const lat = place.lat * RADIANS;
  const lon = place.lon * RADIANS;
  const display = name !== null && isShown(name.text, place.name);
  const obscure = name?.kind === 'variant' && name.lang === '' && !display;
  return {
    index,
    place,
    name,
    display,
    prominence: prominence(place) - (obscure ? OBSCURE : 0),
    wide: /^(PCL|CONT|ZN)/.test(place.featureCode) || place.admin1 === '',
    country: numberOfCode(place.country),
    region: numberOfCode(place.admin1),
    rank: rankOf(place),
    x: Math.cos(lat) * Math.cos(lon),
    y: Math.cos(lat) * Math.sin(lon),
    z: Math.sin(lat),
  };
}

/** Whether a place is shown by a name, alone or with words after it; "Yelsk" is the plain way to write "Yel’sk". */
function isShown(name: string, shown: string): boolean {
  if (name === shown || (shown.startsWith(name) && GOES_ON.test(shown.slice(name.length)))) return true;
  return shown.search(SIGNS) >= 0 && shown.replace(SIGNS, '') === name.replace(SIGNS, '');
}

/** The rank of a place. */
export function rankOf({ featureCode }: Place): Rank {
  if (featureCode.startsWith('PCL')) return 'country';
  return featureCode === 'ADM1' ? 'region' : 'place';
}
