/** GeoNames ids are kept as numbers and come first; all others are text. */

const GEONAMES_ID = /^gn:(0|[1-9]\d{0,8})$/;

/** The number of a GeoNames id (`gn:709248`), or -1 for any other id. */
export function geonamesNumber(id: string): number {
  const match = GEONAMES_ID.exec(id);
  return match ? Number(match[1]) : -1;
}

/** Order of the places in a pack: GeoNames ids by number, then the others by code unit. */
export function compareIds(a: string, b: string): number {
  const [left, right] = [geonamesNumber(a), geonamesNumber(b)];
  if (left >= 0 && right >= 0) return left - right;
  if (left >= 0) return -1;
  if (right >= 0) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
