import type { EventClaim, EventProperties, Harm } from '../../events/types';
import type { Localize } from './localize';

/** Fewest and most people; `most` null where the words leave it open. */
interface Range {
  readonly least: number;
  readonly most: number | null;
}

/** "2", "2 to 5", "at least 20", "up to 300". */
function rangeWords(localize: Localize, { least, most }: Range): string {
  const [from, to] = [localize.number(least), localize.number(most ?? least)];
  if (most === null) return localize.term('atLeast', from);
  if (least >= most) return from;
  return least === 0 ? localize.term('upTo', to) : `${from}${localize.term('rangeSeparator')}${to}`;
}

/** "killed: 2 to 5 (civilians, children)". */
function harmWords(localize: Localize, harm: Harm, range: Range, who: readonly string[]): string {
  const people = [
    ...new Set(who.filter((each) => each !== '').map((each) => localize.term('victims', each))),
  ];
  const words = `${localize.term('harm', harm)}: ${rangeWords(localize, range)}`;
  return people.length === 0 ? words : `${words} (${people.join(', ')})`;
}

/** What befell people by all claims together, a line for each harm; who they are comes from the claims. */
export function tollOfEvent(
  localize: Localize,
  properties: EventProperties,
  claims: readonly EventClaim[],
): readonly string[] {
  const { killedMin, killedMax, woundedMin, woundedMax, capturedMin, capturedMax } = properties;
  const ranges: readonly (readonly [Harm, number | null | undefined, number | null | undefined])[] = [
    ['killed', killedMin, killedMax],
    ['wounded', woundedMin, woundedMax],
    ['captured', capturedMin, capturedMax],
  ];
  return ranges.flatMap(([harm, least, most]) => {
    if (typeof least !== 'number' && typeof most !== 'number') return [];
    const who = claims.flatMap(({ toll }) =>
      toll.filter((each) => each.harm === harm).map((each) => each.who),
    );
    return [harmWords(localize, harm, { least: least ?? 0, most: most ?? null }, who)];
  });
}

/** What befell people by one claim: a line for each figure that it gives. */
export function tollOfClaim(localize: Localize, { toll }: EventClaim): readonly string[] {
  return toll.map(({ harm, who, ...range }) => harmWords(localize, harm, range, [who]));
}
