import { LOCATIVE_PREPOSITIONS } from '../../text/en/metonymy';
import { CAPITAL, type Document } from '../document';
import { forLast } from '../for-last';
import { isPossessive, type Mention } from '../mention';
import type { NameEntry } from '../name-entry';
import type { Refiner } from '../refiner';
import { isGovernment, isRatherPlace } from '../standing';
import { roleAfter } from '../verb-after';
import { isBareIn, isOneOf, WordTest } from '../word-test';

const IS_GRADE = isOneOf('elementary primary secondary middle high junior senior grammar public community');
const IS_SCHOOL = isBareIn(new Set('school schools academy elementary high'.split(' ')));
const IS_AND = isOneOf('and');
/** Words from a name to the word of its school, at most. */
const LONGEST_RUN = 5;
/** What is near a school, at it, comes from it or goes through it; what stands before a town else is said of no school. */
const IS_OF_SCHOOL = isOneOf(
  'near at from through left leaving enter entered entering visit visited visiting',
);
const IS_WHERE = new WordTest((word) => /^(town|city|of)$/.test(word) || LOCATIVE_PREPOSITIONS.has(word));

/** "Franklin Elementary School … three children at Franklin": the school is meant where it stands bare, too. */
export const schools: Refiner = {
  name: 'schools',
  refine(mention, { document, mentions }) {
    if (mention.rejected || !mention.name || mention.wants) return;
    if (!namesOfSchools(mentions, document).has(mention.name) || isSchool(document, mention)) return;
    mention.rejected = true;
    mention.trace.push('schools');
  },
};

/** Names that a text gives to schools and to nothing else. */
const namesOfSchools = forLast((mentions: readonly Mention[], document: Document): ReadonlySet<NameEntry> => {
  const names = new Set<NameEntry>();
  for (const mention of mentions) {
    if (!mention.name || mention.name.demonym || isGovernment(mention) || isRatherPlace(mention.name))
      continue;
    if (isSchool(document, mention)) names.add(mention.name);
  }
  if (names.size === 0) return names;
  for (const [at, { name }] of mentions.entries()) {
    if (name && names.has(name) && isTown(document, mentions, at)) names.delete(name);
  }
  return names;
});

/** "Franklin Elementary School", "Franklin and Kennedy Elementary Schools", "Franklin High". */
function isSchool(document: Document, mention: Mention): boolean {
  if (isPossessive(document, mention)) return false;
  let graded = false;
  for (let index = mention.last + 1; index <= mention.last + LONGEST_RUN; index++) {
    if (document.gapAfter(index - 1) !== 'space') return false;
    const capital = document.has(index, CAPITAL);
    const grade = IS_GRADE.at(document, index);
    // "Elementary" and "High" are a grade or the school itself, as in "Franklin Community High".
    if (capital && IS_SCHOOL.at(document, index) && (graded || !grade)) return true;
    if (!capital && !grade && !IS_AND.at(document, index)) return false;
    graded = capital && grade;
  }
  return false;
}

/** "in Franklin", "Franklin, Tenn.", "Franklin was shelled": the town is spoken of as well. */
function isTown(document: Document, mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at]!;
  if (isSchool(document, mention)) return false;
  const before = mention.first - 1;
  if (mention.wants || (IS_WHERE.at(document, before) && !IS_OF_SCHOOL.at(document, before))) return true;
  if (roleAfter(document, mention.last, false) === 'suffers') return true;
  const next = mentions[at + 1];
  return next?.first === mention.last + 1 && document.gapAfter(mention.last) === 'comma';
}
