import { CAPITAL, type Document } from '../document';
import { isPossessive, type Mention } from '../mention';
import type { NameEntry } from '../name-entry';
import type { Refiner } from '../refiner';
import { isGovernment } from '../standing';
import { isBareIn, isOneOf } from '../word-test';

const IS_GRADE = isOneOf(
  'elementary primary secondary middle high junior senior grammar public community and',
);
const IS_SCHOOL = isBareIn(new Set('school schools academy elementary high'.split(' ')));
const LONGEST_RUN = 5;
const IS_IN = isOneOf('in outside around town city of');

/** Names that a text gives to schools and to nothing else, for the mentions that were asked about last. */
let last: { readonly mentions: readonly Mention[]; readonly names: ReadonlySet<NameEntry> } | null = null;

/** "Franklin Elementary School … three children at Franklin": the school is meant where it stands bare, too. */
export const schools: Refiner = {
  name: 'schools',
  refine(mention, { document, mentions }) {
    if (mention.rejected || !mention.name || mention.wants) return;
    const { names } = last?.mentions === mentions ? last : readSchools(document, mentions);
    if (!names.has(mention.name) || isSchool(document, mention)) return;
    mention.rejected = true;
    mention.trace.push('schools');
  },
};

function readSchools(document: Document, mentions: readonly Mention[]): NonNullable<typeof last> {
  const names = new Set<NameEntry>();
  for (const mention of mentions) {
    if (!mention.name || mention.name.demonym || isGovernment(mention)) continue;
    if (isSchool(document, mention)) names.add(mention.name);
  }
  if (names.size > 0) {
    for (const [at, mention] of mentions.entries())
      if (mention.name && names.has(mention.name) && isTown(document, mentions, at))
        names.delete(mention.name);
  }
  last = { mentions, names };
  return last;
}

/** "Franklin Elementary School", "Franklin and Kennedy Elementary Schools". */
function isSchool(document: Document, mention: Mention): boolean {
  if (isPossessive(document, mention)) return false;
  let grade = false;
  for (let index = mention.last; index < mention.last + LONGEST_RUN; index++) {
    if (document.gapAfter(index) !== 'space') return false;
    if (grade && IS_SCHOOL.at(document, index + 1) && document.has(index + 1, CAPITAL)) return true;
    if (
      IS_SCHOOL.at(document, index + 1) &&
      document.has(index + 1, CAPITAL) &&
      !IS_GRADE.at(document, index + 1)
    )
      return true;
    grade = IS_GRADE.at(document, index + 1) && document.has(index + 1, CAPITAL);
    if (!grade && !IS_GRADE.at(document, index + 1) && !document.has(index + 1, CAPITAL)) return false;
  }
  return false;
}

/** "in Franklin", "Franklin, Tenn.": the town is spoken of as well. */
function isTown(document: Document, mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at]!;
  if (isSchool(document, mention)) return false;
  if (mention.wants || IS_IN.at(document, mention.first - 1)) return true;
  const next = mentions[at + 1];
  return next?.first === mention.last + 1 && document.gapAfter(mention.last) === 'comma';
}
