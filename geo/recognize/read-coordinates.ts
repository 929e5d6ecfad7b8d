import mgrs from 'mgrs';

/** Coordinates read at a position of a text; offsets in UTF-16 code units. */
export interface Coordinates {
  readonly start: number;
  readonly end: number;
  readonly lat: number;
  readonly lon: number;
  /** Half the last digit given, in kilometres. */
  readonly precisionKm: number;
}

const KM_PER_DEGREE = 111.2;
const DECIMAL = /([-−]?\d{1,3}\.\d{2,})°?\s?([NS])?[,;\s]\s?([-−]?\d{1,3}\.\d{2,})°?\s?([EW])?/y;
const SEXAGESIMAL =
  /(\d{1,3})°\s?(?:(\d{1,2}(?:\.\d+)?)['’′]\s?)?(?:(\d{1,2}(?:\.\d+)?)(?:["”″]|''|’’)\s?)?([NS])[,;]?\s?(\d{1,3})°\s?(?:(\d{1,2}(?:\.\d+)?)['’′]\s?)?(?:(\d{1,2}(?:\.\d+)?)(?:["”″]|''|’’)\s?)?([EW])/y;
const MGRS =
  /\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{5}\s\d{5}|\d{4}\s\d{4}|\d{3}\s\d{3}|\d{10}|\d{8}|\d{6}|\d{4})(?!\d)/y;

/** Reads coordinates that begin exactly at `start`; null when there are none or they lie off the globe. */
export function readCoordinates(text: string, start: number): Coordinates | null {
  return readDecimal(text, start) ?? readSexagesimal(text, start) ?? readMgrs(text, start);
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function readDecimal(text: string, start: number): Coordinates | null {
  const match = matchAt(DECIMAL, text, start);
  if (!match) return null;
  const [whole, first = '', northSouth, second = '', eastWest] = match;
  // Without a degree sign or letters only figures of three decimals, or two with a comma, are coordinates.
  const marked = whole.includes('°') || northSouth !== undefined || eastWest !== undefined;
  const decimals = Math.min(decimalsOf(first), decimalsOf(second));
  if (
    !marked &&
    (!whole.includes(',') ||
      decimals < 2 ||
      /^\s?(%|per|million|billion|km)/.test(text.slice(start + whole.length, start + whole.length + 10)))
  )
    return null;
  const lat = signed(first) * (northSouth === 'S' ? -1 : 1);
  const lon = signed(second) * (eastWest === 'W' ? -1 : 1);
  return onGlobe({
    start,
    end: start + whole.trimEnd().length,
    lat,
    lon,
    precisionKm: (KM_PER_DEGREE * 0.5) / 10 ** decimals,
  });
}

function decimalsOf(number: string): number {
  return number.length - number.indexOf('.') - 1;
}

function signed(number: string): number {
  return Number(number.replace('−', '-'));
}

function readSexagesimal(text: string, start: number): Coordinates | null {
  const match = matchAt(SEXAGESIMAL, text, start);
  if (!match) return null;
  const [whole, d1, m1, s1, northSouth, d2, m2, s2, eastWest] = match;
  const lat = degrees(d1, m1, s1) * (northSouth === 'S' ? -1 : 1);
  const lon = degrees(d2, m2, s2) * (eastWest === 'W' ? -1 : 1);
  const unit = s1 !== undefined ? 3600 : m1 !== undefined ? 60 : 1;
  return onGlobe({ start, end: start + whole.length, lat, lon, precisionKm: (KM_PER_DEGREE * 0.5) / unit });
}

function degrees(whole = '0', minutes = '0', seconds = '0'): number {
  return Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
}

function readMgrs(text: string, start: number): Coordinates | null {
  const match = matchAt(MGRS, text, start);
  if (!match) return null;
  const compact = match[0].replace(/\s/g, '');
  const digits = compact.replace(/^\d{1,2}[A-Z]{3}/, '').length / 2;
  try {
    const [lon, lat] = mgrs.toPoint(compact);
    return onGlobe({ start, end: start + match[0].length, lat, lon, precisionKm: 0.5 * 10 ** (2 - digits) });
  } catch {
    // The library throws on a square that does not exist; then it is no coordinate.
    return null;
  }
}

function onGlobe(coordinates: Coordinates): Coordinates | null {
  const { lat, lon } = coordinates;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? coordinates : null;
}
