import type holders from '../../../data/lexicon/en/holders.json';
import { distanceKm } from '../../../geo/index';

/** Who holds what, as far as a careful reader knows it without being told. */
export interface Holders {
  /** First day on which the parties of the table fight, ISO. */
  readonly from: string;
  /** Side of a country by its ISO code; what lies in another country is nobody's. */
  readonly sides: Readonly<Record<string, string>>;
  /** Countries, by the same codes, into which weapons and wrecks of the war stray. */
  readonly around: ReadonlySet<string>;
  /** Whether a whole region of a country, by its code, is held by the other side. */
  isLost(admin1: string): boolean;
  /** The side that holds a place on a day, '' when it is not known. */
  holderOf(place: HeldPlace, day: string): string;
  /** Whether a place is its country's and far from all that the other side holds: what comes there flies. */
  isRear(place: RearPlace, day: string): boolean;
}

/** What a holder depends on: degrees, and the codes of GeoNames. */
export interface HeldPlace {
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly admin1: string;
}

/** As {@link HeldPlace}, with how many live there. */
export interface RearPlace extends HeldPlace {
  readonly population: number;
}

interface Town {
  readonly lat: number;
  readonly lon: number;
  readonly first: string;
  readonly changes: readonly { readonly day: string; readonly side: string }[];
}

/** Farther from any town of the table, kilometres, a place is its country's. */
const REACH_KM = 60;

/** Farther than this from what the other side holds, kilometres, no troops attack. */
const FRONT_KM = 45;
/** Until this day, on which the invader had left the north, columns stood far beyond any front. */
const FRONT_SINCE = '2022-04-07';
/** Regions on both sides of the border, into which troops make raids: Chernihiv, Sumy, Kharkiv, Bryansk, Kursk, Belgorod. */
const BORDER = ['UA.02', 'UA.21', 'UA.07', 'RU.10', 'RU.41', 'RU.09'];
/** Towns of so many inhabitants are not raided, even in those regions. */
const BIG = 100_000;

/** Between two towns a village is taken to be still its country's: distances to those that are count less. */
const LEAN = 0.7;

/** Farther off in latitude than this, degrees, no town lies within any reach above: a cheap look before a distance is counted. */
const NEAR_DEGREES = 1;

/** Compiles the table. The nearest town of a place's own country speaks for it. */
export function compileHolders({ war, regions, towns }: typeof holders): Holders {
  const sides: Readonly<Record<string, string>> = war.sides;
  const byRegion: Readonly<Record<string, string>> = regions;
  const known: Readonly<Record<string, readonly Town[]>> = Object.fromEntries(
    Object.entries(towns).map(([country, list]) => [country, list.map(townOf)]),
  );
  const isNearFoe = ({ lat, lon, country, population }: RearPlace, day: string): boolean =>
    Object.entries(known).some(([of, list]) =>
      list.some(
        (town) =>
          Math.abs(town.lat - lat) < NEAR_DEGREES &&
          // Towns of another country are in the table because they lie beside the border.
          (of === country ? sideOn(town, day) !== sides[country] : population < BIG) &&
          distanceKm(lat, lon, town.lat, town.lon) < FRONT_KM,
      ),
    );
  return {
    from: war.from,
    sides,
    around: new Set(war.around),
    isRear: (place, day) =>
      sides[place.country] !== undefined &&
      day >= FRONT_SINCE &&
      (!BORDER.includes(place.admin1) || place.population >= BIG) &&
      (byRegion[place.admin1] !== undefined || !isNearFoe(place, day)),
    isLost: (admin1) => byRegion[admin1] !== undefined,
    holderOf({ lat, lon, country, admin1 }, day) {
      const owner = sides[country] ?? '';
      if (owner === '') return '';
      const region = byRegion[admin1];
      if (region) return region;
      let nearest: Town | null = null;
      let least = REACH_KM;
      for (const town of known[country] ?? []) {
        if (Math.abs(town.lat - lat) > NEAR_DEGREES) continue;
        const own = sideOn(town, day) === owner;
        const off = distanceKm(lat, lon, town.lat, town.lon) * (own ? LEAN : 1);
        if (off < least) {
          least = off;
          nearest = town;
        }
      }
      return nearest ? sideOn(nearest, day) : owner;
    },
  };
}

function townOf([, lat, lon, first, ...rest]: readonly (string | number)[]): Town {
  const changes: { readonly day: string; readonly side: string }[] = [];
  for (let index = 0; index + 1 < rest.length; index += 2)
    changes.push({ day: String(rest[index]), side: String(rest[index + 1]) });
  return { lat: Number(lat), lon: Number(lon), first: String(first), changes };
}

/** On the day of a change itself the place is still the one's that lost it: that is when it is fought for. */
function sideOn({ first, changes }: Town, day: string): string {
  return changes.findLast((change) => change.day < day)?.side ?? first;
}
