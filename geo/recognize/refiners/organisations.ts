import { COMMON_WORDS } from '../../text/en/common-words';
import {
  ORGANISATION_HEADS,
  ORGANISATION_NAMES,
  ORGANISATION_WORDS,
  PACT_WORDS,
} from '../../text/en/organisations';
import { CAPITAL, type Document, HEADLINE, NUMERIC } from '../document';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';
import { isGovernment } from '../standing';

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
const CLUB_AFTER = /^(fc|afc|cf)$/;
const LONGEST_RUN = 4;

/** "Kharkiv National University", "New York Times", "Bank of Kyiv", "Azov Regiment", "Wagner". */
export const organisations: Refiner = {
  name: 'organisations',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name) return;
    if (ORGANISATION_NAMES.has(mention.name.key)) mention.belief -= 6;
    // "Zorya Luhansk": the team is neither the village of that name nor the city.
    if (CLUBS.has(mention.name.key) && isBeforeName(document, mention)) mention.rejected = true;
    if (isClub(document, mention)) {
      mention.rejected = true;
      mention.trace.push('organisations');
      return;
    }
    if (isInFirm(document, mention)) mention.belief -= 4;
    if (
      endsInOrganisation(document, mention) ||
      beginsAsOrganisation(document, mention) ||
      isPact(document, mention)
    ) {
      mention.kind = 'associative';
      // "Homeland Security": an ordinary word beside a body's is part of its name.
      if (COMMON_WORDS.has(mention.name.key) && !isGovernment(mention)) mention.belief -= 6;
      mention.trace.push('organisations');
    }
  },
};

/** Whether the capitalised run after the name holds the word of a body. */
function endsInOrganisation(document: Document, mention: Mention): boolean {
  if (document.has(mention.first, HEADLINE)) return false;
  for (let index = mention.last; index < mention.last + LONGEST_RUN; index++) {
    if (document.gapAfter(index) !== 'space' || !document.has(index + 1, CAPITAL)) return false;
    const word = document.word(index + 1).replace(/'s$/, '');
    if (word === 'city' && index === mention.last) continue;
    if (ORGANISATION_WORDS.has(word)) return true;
  }
  return false;
}

/** "the Minsk agreements", "the Ramstein format". */
function isPact(document: Document, { last }: Mention): boolean {
  return document.gapAfter(last) === 'space' && PACT_WORDS.has(document.word(last + 1));
}

/** "Dynamo Kyiv", "Metalist 1925 Kharkiv", "Mariupol FC"; not "Real estate in Madrid". */
function isClub(document: Document, mention: Mention): boolean {
  const before = document.has(mention.first - 1, NUMERIC) ? mention.first - 2 : mention.first - 1;
  const follows =
    document.gapAfter(mention.first - 1) === 'space' &&
    document.gapAfter(before) === 'space' &&
    document.has(before, CAPITAL) &&
    CLUBS.has(document.word(before));
  return (
    follows ||
    (document.gapAfter(mention.last) === 'space' && CLUB_AFTER.test(document.word(mention.last + 1)))
  );
}

function isBeforeName(document: Document, mention: Mention): boolean {
  return document.gapAfter(mention.last) === 'space' && document.has(mention.last + 1, CAPITAL);
}

/** "Johnson & Johnson". */
function isInFirm(document: Document, mention: Mention): boolean {
  return document.text.startsWith(' & ', mention.end) || document.text.startsWith('& ', mention.start - 2);
}

function beginsAsOrganisation(document: Document, mention: Mention): boolean {
  const before = mention.first - 1;
  const gap = document.gapAfter(before);
  if (gap === 'space' && document.has(before, CAPITAL) && PREFIXES.has(document.word(before))) return true;
  const of = document.word(before) === 'the' ? before - 1 : before;
  if (document.word(of) !== 'of' || of < 1) return false;
  const head = document.word(of - 1);
  return BODIES.test(head) || (document.has(of - 1, CAPITAL) && ORGANISATION_HEADS.has(head));
}
