import { DIRECTION_ADJECTIVES } from '../../text/en/directions';
import {
  ADMINISTRATIVE_WORDS,
  DIRECTION_WORDS,
  type FeatureDemand,
  KIND_WORDS,
} from '../../text/en/features';
import { ORGANISATION_WORDS } from '../../text/en/organisations';
import type { Gazetteer } from '../../types';
import { administrativeNamed } from '../administrative-names';
import { CAPITAL, type Document } from '../document';
import { indexOfGazetteer } from '../gazetteer-index';
import { createMention, isPossessive, type Mention } from '../mention';
import type { Recognizer } from '../recognizer';
import { isBareIn, isIn, isOneOf, WordTest } from '../word-test';

const NAME = 'administrative';

const IS_BORDER = isOneOf('border borders boundary frontier');
const IS_BORDER_OR_PART = isOneOf('border borders boundary frontier part');
const IS_REGIONS = isOneOf('regions oblasts provinces');
const IS_PLURAL = new WordTest((word) => word.endsWith('s'));
const IS_ADMINISTRATIVE = isIn(ADMINISTRATIVE_WORDS);
const IS_BARE_ADMINISTRATIVE = isBareIn(ADMINISTRATIVE_WORDS);
const IS_DIRECTION = isBareIn(DIRECTION_WORDS);
const IS_DIRECTION_ADJECTIVE = isIn(DIRECTION_ADJECTIVES);
const IS_KIND = isIn(KIND_WORDS);
const IS_THE = isOneOf('the');
const IS_OF = isOneOf('of');
const IS_AND = isOneOf('and');
const IS_STATE = isBareIn(new Set(['state']));
const IS_CITY_TOO = isOneOf('york washington');

/**
 * "Kharkiv Oblast", "Kharkiv region", "Donetsk and Luhansk oblasts", "Bakhmut district" and the
 * military "Kupiansk direction": the word after the name says which kind of place is meant.
 */
export const administrative: Recognizer = {
  name: NAME,
  recognize(document, gazetteer, mentions) {
    const found: Mention[] = [];
    let listed = -1;
    for (const mention of mentions) {
      if (isListed(document, mention, listed) && isRegionOfTown(gazetteer, mention)) listed = mention.last;
      const changed = withDemand(document, gazetteer, mention);
      if (changed !== mention && IS_PLURAL.at(document, mention.last + 1)) {
        demandOfList(document, gazetteer, found, mention);
      }
      found.push(changed);
    }
    return found;
  },
};

/** The first name after "four regions:" or "the oblasts of", or one more after `previous`, a token. */
function isListed(document: Document, mention: Mention, previous: number): boolean {
  const before = mention.first - 1;
  if (previous >= 0) {
    if (before === previous) return document.gapAfter(before) === 'comma';
    if (before === previous + 1 && IS_AND.at(document, before)) return true;
  }
  const head = IS_OF.at(document, before) ? before - 1 : before;
  if (!IS_REGIONS.at(document, head)) return false;
  return head !== before || document.gapAfter(before) === 'comma' || document.text[mention.start - 2] === ':';
}

/** Makes the mention the region that is called after it; false where there is none. */
function isRegionOfTown(gazetteer: Gazetteer, mention: Mention): boolean {
  const region = regionOfTown(gazetteer, mention);
  if (region === null) return false;
  demandRegion(mention, region);
  return true;
}

function demandRegion(mention: Mention, region: number): void {
  mention.trace.push(NAME);
  mention.wants = { featureClass: 'A', featureCode: 'ADM1' };
  mention.candidates = [region];
}

function withDemand(document: Document, gazetteer: Gazetteer, mention: Mention): Mention {
  const next = mention.last + 1;
  const region = isPartOrBorder(document, mention) ? regionOfTown(gazetteer, mention) : null;
  if (region !== null && !IS_ADMINISTRATIVE.at(document, next)) {
    demandRegion(mention, region);
    return mention;
  }
  if (document.gapAfter(mention.last) !== 'space' || isPossessive(document, mention)) return mention;
  if (IS_DIRECTION.at(document, next)) {
    mention.precision = 'near';
    mention.trace.push('direction');
    return mention;
  }
  if (!IS_BARE_ADMINISTRATIVE.at(document, next)) return mention;
  const demand = ADMINISTRATIVE_WORDS.get(document.bare(next));
  if (!demand || isOrganisation(document, next) || isCollege(document, mention)) return mention;
  const last = document.has(next, CAPITAL) ? next : mention.last;
  return demanded(document, gazetteer, mention, demand, last);
}

/** "state media", "District Court": the word belongs to what follows. */
function isOrganisation(document: Document, index: number): boolean {
  if (document.gapAfter(index) !== 'space') return false;
  const after = document.word(index + 1);
  if (document.has(index, CAPITAL)) return document.has(index + 1, CAPITAL) && ORGANISATION_WORDS.has(after);
  return (
    document.word(index) === 'state' && /^(media|tv|television|news|agency|run|owned|visit)$/.test(after)
  );
}

/** "Ohio State" is a university; only "New York State" and "Washington State" tell a state from its city. */
function isCollege(document: Document, { last, name }: Mention): boolean {
  if (!IS_STATE.at(document, last + 1) || !document.has(last + 1, CAPITAL)) return false;
  return name?.best.country === 'US' && name.best.featureCode === 'ADM1' && !IS_CITY_TOO.at(document, last);
}

function demanded(
  document: Document,
  gazetteer: Gazetteer,
  mention: Mention,
  demand: FeatureDemand,
  last: number,
): Mention {
  const word = document.bare(mention.last + 1);
  const fitting =
    administrativeNamed(gazetteer, mention, demand, word) ??
    fittingPlaces(gazetteer, mention.candidates, demand, word);
  const widened = createMention(document, mention.trace[0]!, mention.first, last, mention.name);
  widened.trace.push(NAME);
  widened.wants = demand;
  widened.belief = 2;
  widened.kind = 'literal';
  widened.candidates = fitting;
  if (demand.featureCode === 'ADM2') widened.precision = 'district';
  return widened;
}

/** Candidates of the kind demanded; the region of a town when the name itself has no region. */
function fittingPlaces(
  gazetteer: Gazetteer,
  candidates: readonly number[],
  demand: FeatureDemand,
  word: string,
): number[] {
  const code = demand.featureCode;
  const exact = candidates.filter((index) => gazetteer.place(index).featureCode === code);
  if (exact.length > 0) return exact;
  const kin = candidates.filter((index) => /^[AL]$/.test(gazetteer.place(index).featureClass));
  // A county is not where the town of its name is; a raion is around its town.
  if (/^(county|parish|township|co)$/.test(word)) return kin;
  if (code !== 'ADM1') return [...kin, ...candidates.filter((index) => !kin.includes(index))];
  if (kin.length > 0) return kin;
  const seats = candidates.filter((index) => /^PPL[AC]$/.test(gazetteer.place(index).featureCode));
  const { regions } = indexOfGazetteer(gazetteer);
  const named = seats
    .map((index) => regions.get(gazetteer.place(index).admin1))
    .filter((index) => index !== undefined);
  return named.length > 0 ? [...new Set(named)] : [...candidates];
}

/** In "Donetsk and Luhansk oblasts" the plural holds for the names before it as well. */
function demandOfList(document: Document, gazetteer: Gazetteer, found: Mention[], mention: Mention): void {
  const singular = document
    .word(mention.last + 1)
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
  const demand = ADMINISTRATIVE_WORDS.get(singular);
  let before = mention.first;
  for (let at = found.length - 1; at >= 0 && demand; at--) {
    const other = found[at]!;
    const joined =
      (other.last === before - 2 && document.word(before - 1) === 'and') ||
      (other.last === before - 1 && document.gapAfter(other.last) === 'comma');
    if (!joined) return;
    found[at] = demanded(document, gazetteer, other, demand, other.last);
    before = other.first;
  }
}

/** "southern Zaporizhzhia", "the Donetsk part", "the Donetsk-Zaporizhzhia border": the land, not the town. */
function isPartOrBorder(document: Document, mention: Mention): boolean {
  const { first, last } = mention;
  const gapBefore = document.gapAfter(first - 1);
  const gapAfter = document.gapAfter(last);
  if (gapAfter === 'space' && IS_BORDER_OR_PART.at(document, last + 1) && IS_THE.at(document, first - 1))
    return true;
  if (gapBefore === 'space' && IS_DIRECTION_ADJECTIVE.at(document, first - 1))
    return !IS_KIND.at(document, last + 1) && !isPossessive(document, mention);
  const before = gapBefore === 'hyphen' && document.has(first - 1, CAPITAL);
  const after = gapAfter === 'hyphen' && document.has(last + 1, CAPITAL);
  return (before && IS_BORDER.at(document, last + 1)) || (after && IS_BORDER.at(document, last + 2));
}

/** The region that is called after a town and has it for its seat: Zaporizhzhia Oblast, not Massachusetts for Boston. */
function regionOfTown(gazetteer: Gazetteer, mention: Mention): number | null {
  const town = mention.name?.best;
  if (town?.featureCode === 'ADM1') return mention.name?.places[0] ?? null;
  if (town?.featureCode !== 'PPLA') return null;
  const region = indexOfGazetteer(gazetteer).regions.get(town.admin1);
  return region !== undefined && gazetteer.place(region).name.startsWith(`${town.name} `) ? region : null;
}
