import { COMMON_WORDS } from '../../text/en/common-words';
import { ORGANISATION_HEADS, ORGANISATION_NAMES, ORGANISATION_WORDS } from '../../text/en/organisations';
import { CAPITAL, type Document, HEADLINE } from '../document';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';
import { isGovernment } from '../standing';

/** Words that stand before the name in the name of a team, a ship, a station, a hotel. */
const PREFIXES = new Set(
  'fc ac afc cf sc dynamo dinamo shakhtar spartak lokomotiv inter real sporting hms uss radio hotel air bank visit miss greenpeace zorya zoria metalist karpaty chornomorets vorskla metalurh metallurg kryvbas torpedo zenit rubin legion'.split(
    ' ',
  ),
);
/** Bodies of which lower case is enough: "the government of Ukraine". */
const BODIES =
  /^(government|parliament|ministry|university|president|leaders?|king|queen|embassy|consulate)$/;
const LONGEST_RUN = 4;

/** "Kharkiv National University", "New York Times", "Bank of Kyiv", "Azov Regiment", "Wagner". */
export const organisations: Refiner = {
  name: 'organisations',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name) return;
    if (ORGANISATION_NAMES.has(mention.name.key)) mention.belief -= 6;
    // "Zorya Luhansk": the team is no village of that name.
    if (PREFIXES.has(mention.name.key) && isBeforeName(document, mention)) mention.rejected = true;
    if (isInFirm(document, mention)) mention.belief -= 4;
    if (endsInOrganisation(document, mention) || beginsAsOrganisation(document, mention)) {
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
