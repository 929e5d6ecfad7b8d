import { distanceKm } from '../../../geo/index';
import { EVENT_TYPES, isBlowType } from '../event-types';
import type { EventDocument } from '../reading/document';
import type { ClaimPlace, EventType } from '../types';
import { isUnnamedType } from './occurrence';
import type { Reported } from './reported';

/** How many lines of a heading and what stands under it are looked for at the top of a text. */
const LINES = 4;

/** What ends a sentence of the text itself; a heading has no stop. */
const STOP = /[.!?…]["”'’)»]*\s*$/u;

/** An entry of a list or a live page, which tells of something of its own. */
const ENTRY = /^\s*(?:[-•*–—▪]|\(?\d{1,2}[:.]\d\d)/u;

/** How far from a town that a heading names the text below may name the very spot, kilometres. */
const NEAR_KM = 10;

/**
 * A heading tells what the text below tells again, with the place in full: "Depot burns in Bryansk region",
 * and then which one. What it says of a country, a region or of no place is an event of its own only where
 * the text tells of nothing like it there; what it says of a town, where the text does not name a spot in it.
 */
export function withoutHeadings(reported: readonly Reported[], document: EventDocument): readonly Reported[] {
  const lines = headingLines(document);
  if (lines === 0) return reported;
  const body = reported.filter(({ draft }) => draft.sentence.index >= lines);
  return reported.filter(
    (one) =>
      one.draft.sentence.index >= lines ||
      !body.some(
        (other) => tellsTheSame(one, other) && isWithin(one.claim.place, other.claim.place, document),
      ),
  );
}

/** How many sentences at the top are the heading; none where the text goes on as it begins. */
function headingLines({ sentences, source }: EventDocument): number {
  let count = 0;
  for (const { start, end } of sentences.slice(0, LINES)) {
    const line = source.text.slice(start, end);
    if (STOP.test(line) || ENTRY.test(line)) break;
    count++;
  }
  return count;
}

const GROUND: readonly EventType[] = ['assault', 'repelled-assault', 'clash', 'advance', 'invasion'];

/** Whether the words of a heading may mean what the text tells: "hit", and then with what; "an attack". */
function tellsTheSame({ claim: head }: Reported, { claim: told }: Reported): boolean {
  if (told.background && !head.background) return false;
  if (head.type === told.type) return true;
  const isWide = head.place === null || isArea(head.place);
  if (isBlowType(head.type) && isBlowType(told.type))
    return (
      isWide ||
      isUnnamedType(head.type, head.weapon, head.trace) ||
      isUnnamedType(told.type, told.weapon, told.trace)
    );
  if (!isWide) return false;
  if (GROUND.includes(head.type) && EVENT_TYPES[told.type].family === 'ground') return true;
  return head.type === 'assault' && isBlowType(told.type);
}

function isArea({ precision }: ClaimPlace): boolean {
  return precision === 'country' || precision === 'region';
}

/** Whether a place lies in what the heading names. */
function isWithin(
  head: ClaimPlace | null,
  place: ClaimPlace | null,
  { resolutions }: EventDocument,
): boolean {
  if (head === null) return true;
  if (place === null) return false;
  if (place.placeId === head.placeId) return true;
  if (!isArea(head))
    return distanceKm(head.lat, head.lon, place.lat, place.lon) <= Math.max(NEAR_KM, head.radiusKm);
  const [area, at] = [resolutions[head.resolution]?.place, resolutions[place.resolution]?.place];
  if (!area || !at || area.country !== at.country) return false;
  return head.precision === 'country' || (area.admin1 !== '' && area.admin1 === at.admin1);
}
