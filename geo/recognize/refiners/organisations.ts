import { COMMON_WORDS } from '../../text/en/common-words';
import {
  ORGANISATION_HEADS,
  ORGANISATION_NAMES,
  ORGANISATION_WORDS,
  PACT_WORDS,
} from '../../text/en/organisations';
import { CAPITAL, type Document, HEADLINE, INITIAL, NUMERIC } from '../document';
import type { Mention } from '../mention';
import { NameTest } from '../name-sort';
import type { Refiner } from '../refiner';
import { isGovernment } from '../standing';
import { fits, isBareIn, isIn, isOneOf } from '../word-test';

/** Words that stand before the name in the name of a ship, a station, a hotel. */
const PREFIXES = new Set('hms uss radio hotel air bank visit miss greenpeace legion'.split(' '));
/** Words that stand before the name in the name of a team. */
const CLUBS = new Set(
  `fc ac afc cf sc dynamo dinamo shakhtar spartak lokomotiv inter real sporting zorya zoria metalist karpaty
  chornomorets vorskla metalurh metallurg kryvbas torpedo zenit rubin kolos rukh obolon veres polissya`.split(
    /\s+/,
  ),
);
/** Bodies of which lower case is enough: "the government of Ukraine", "the army of the Russian Federation". */
const BODIES =
  /^(government|parliament|ministry|university|president|leaders?|leadership|king|queen|embassy|consulate|army|militia|navy|forces|troops|military|aggression|authorities)$/;
const LONGEST_RUN = 4;
const AMPERSAND = 0x26;

const IS_CHIEFLY_ORGANISATION = new NameTest(({ key }) => ORGANISATION_NAMES.has(key));
const IS_COMMON = new NameTest(({ key }) => COMMON_WORDS.has(key));
const IS_CLUB = new NameTest(({ key }) => CLUBS.has(key));
const BEGINS_CLUB = isIn(CLUBS);
const ENDS_CLUB = isOneOf('fc afc cf');
const BEGINS_ORGANISATION = isIn(PREFIXES);
const ENDS_ORGANISATION = isBareIn(ORGANISATION_WORDS);
const HEADS_ORGANISATION = isIn(ORGANISATION_HEADS);
const IS_BODY = fits(BODIES);
/** Fighting, which a sentence may begin with; within one its capital makes it the name of what is past. */
const IS_FIGHTING = isOneOf('battle siege');
const IS_PACT = isIn(PACT_WORDS);
const IS_CITY = isBareIn(new Set(['city']));
const IS_THE = isOneOf('the');
const IS_OF = isOneOf('of');

/** "Kharkiv National University", "New York Times", "Bank of Kyiv", "Azov Regiment", "Wagner". */
export const organisations: Refiner = {
  name: 'organisations',
  refine(mention, { document }) {
    if (mention.rejected) return;
    if (!mention.name) {
      // "Cavan County Council", a name that the gazetteer lacks.
      if (mention.trace[0] === 'feature-names' && endsInOrganisation(document, mention)) {
        mention.kind = 'associative';
        mention.trace.push('organisations');
      }
      return;
    }
    if (IS_CHIEFLY_ORGANISATION.of(mention.name)) mention.belief -= 6;
    // "Zorya Luhansk": the team is neither the village of that name nor the city.
    if (IS_CLUB.of(mention.name) && isBeforeName(document, mention)) mention.rejected = true;
    if (isClub(document, mention)) {
      mention.rejected = true;
      mention.trace.push('organisations');
      return;
    }
    if (isInFirm(document, mention)) mention.belief -= 4;
    if (
      endsInOrganisation(document, mention) ||
      beginsAsOrganisation(document, mention) ||
      isBritishClub(document, mention) ||
      isPact(document, mention)
    ) {
      mention.kind = 'associative';
      // "Homeland Security": an ordinary word beside a body's is part of its name.
      if (IS_COMMON.of(mention.name) && !isGovernment(mention)) mention.belief -= 6;
      mention.trace.push('organisations');
    }
  },
};

/** Whether the capitalised run after the name holds the word of a body. */
function endsInOrganisation(document: Document, mention: Mention): boolean {
  if (document.has(mention.first, HEADLINE)) return false;
  for (let index = mention.last; index < mention.last + LONGEST_RUN; index++) {
    if (document.gapAfter(index) !== 'space' || !document.has(index + 1, CAPITAL)) return false;
    if (index === mention.last && IS_CITY.at(document, index + 1)) continue;
    if (ENDS_ORGANISATION.at(document, index + 1)) return true;
  }
  return false;
}

/** "Manchester City": after the name of a British town "City" is hardly ever more than a team's. */
function isBritishClub(document: Document, { last, name }: Mention): boolean {
  if (name?.best.country !== 'GB' || name.best.featureClass !== 'P') return false;
  const city = last + 1;
  if (document.gapAfter(last) !== 'space' || !IS_CITY.at(document, city)) return false;
  const goesOn = document.gapAfter(city) === 'space' && document.has(city + 1, CAPITAL);
  return document.has(city, CAPITAL) && !document.has(city, HEADLINE) && !goesOn;
}

/** "the Minsk agreements", "the Ramstein format". */
function isPact(document: Document, { last }: Mention): boolean {
  return document.gapAfter(last) === 'space' && IS_PACT.at(document, last + 1);
}

/** "Dynamo Kyiv", "Metalist 1925 Kharkiv", "Mariupol FC"; not "Real estate in Madrid". */
function isClub(document: Document, mention: Mention): boolean {
  const before = document.has(mention.first - 1, NUMERIC) ? mention.first - 2 : mention.first - 1;
  const follows =
    document.gapAfter(mention.first - 1) === 'space' &&
    document.gapAfter(before) === 'space' &&
    document.has(before, CAPITAL) &&
    BEGINS_CLUB.at(document, before);
  return follows || (document.gapAfter(mention.last) === 'space' && ENDS_CLUB.at(document, mention.last + 1));
}

function isBeforeName(document: Document, mention: Mention): boolean {
  return document.gapAfter(mention.last) === 'space' && document.has(mention.last + 1, CAPITAL);
}

/** "Johnson & Johnson". */
function isInFirm({ text }: Document, { start, end }: Mention): boolean {
  return (
    (text.charCodeAt(end + 1) === AMPERSAND && text.startsWith(' & ', end)) ||
    (text.charCodeAt(start - 2) === AMPERSAND && text.startsWith('& ', start - 2))
  );
}

function beginsAsOrganisation(document: Document, mention: Mention): boolean {
  const before = mention.first - 1;
  const gap = document.gapAfter(before);
  if (gap === 'space' && document.has(before, CAPITAL) && BEGINS_ORGANISATION.at(document, before))
    return true;
  const of = IS_THE.at(document, before) ? before - 1 : before;
  if (!IS_OF.at(document, of) || of < 1) return false;
  if (IS_FIGHTING.at(document, of - 1) && document.has(of - 1, INITIAL)) return false;
  return (
    IS_BODY.at(document, of - 1) || (document.has(of - 1, CAPITAL) && HEADS_ORGANISATION.at(document, of - 1))
  );
}
