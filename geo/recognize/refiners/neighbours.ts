import { COMMON_WORDS } from '../../text/en/common-words';
import { BEARINGS, DIRECTION_ADJECTIVES } from '../../text/en/directions';
import { KIND_WORDS } from '../../text/en/features';
import { PERSON_TITLES } from '../../text/en/titles';
import { CAPITAL, type Document, HEADLINE, INITIAL } from '../document';
import { isPossessive, type Mention } from '../mention';
import type { RefineContext, Refiner } from '../refiner';
import { isCountry } from '../standing';
import { WordTest } from '../word-test';

/** Capitalised words beside a place name that leave it one: "Greater London", "Downtown Kyiv". */
const HARMLESS = new Set(
  `the a an in at near from to and or but of for with by as on after before since while when where why how greater downtown
  central upper lower old inner metro metropolitan midtown west east north south northwest northeast southwest
  southeast mid city town village county state province region district republic occupied modern ancient soviet
  imperial colonial medieval mainland rural urban suburban western eastern northern southern mr mrs i he she they we it
  his her their its our this that these those if so yet no yes not only even also both although though because
  however meanwhile today yesterday tomorrow behind beyond across around inside outside past through toward towards
  between above below along off over under beside about against amid among despite during except until upon
  without within throughout nearby what which who whose is are was were has have had does did can could would should`.split(
    /\s+/,
  ),
);
const MONTHS = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
const IS_HARMLESS = new WordTest((_, word) => isHarmless(word));
/** Words whose capital a sentence's beginning explains. */
const IS_ORDINARY = new WordTest(
  (_, word) => COMMON_WORDS.has(word) || word.length < 4 || /(ed|ing|ly|s)$/.test(word),
);
/** From this prominence a name beside another capitalised word is rather part of a body's name than a person's. */
const KNOWN_PLACE = 13;

/** A capitalised stranger beside the name makes it part of something else: "Boris Odesa", "Lviv Croissants". */
export const neighbours: Refiner = {
  name: 'neighbours',
  refine(mention, context) {
    const { document } = context;
    if (mention.rejected || !mention.name || mention.wants || document.has(mention.first, HEADLINE)) return;
    if (mention.trace.includes('organisations')) return;
    const before = strangerBefore(context, mention);
    const after = strangerAfter(context, mention);
    if (!before && !after) return;
    mention.trace.push('neighbours');
    const known = isCountry(mention) || mention.name.demonym || mention.name.prominence >= KNOWN_PLACE;
    if (!known) {
      mention.belief -= before && after ? 5 : 3.5;
      if (before) context.memory.people.add(document.bare(mention.last));
    } else {
      mention.kind = 'associative';
      mention.belief -= mention.name.demonym || isCountry(mention) ? 0 : 1;
    }
  },
};

function strangerBefore({ document, mentions, at }: RefineContext, mention: Mention): boolean {
  const index = mention.first - 1;
  if (!isJoined(document, index) || !isStranger(document, index)) return false;
  const previous = mentions[at - 1];
  return !(previous && previous.last === index && !previous.rejected);
}

function strangerAfter({ document, mentions, at }: RefineContext, mention: Mention): boolean {
  const index = mention.last + 1;
  if (isPossessive(document, mention)) return false;
  if (!isJoined(document, mention.last) || !isStranger(document, index)) return false;
  const next = mentions[at + 1];
  return !(next && next.first === index && !next.rejected);
}

function isJoined(document: Document, index: number): boolean {
  const gap = document.gapAfter(index);
  return gap === 'space' || gap === 'hyphen';
}

function isStranger(document: Document, index: number): boolean {
  if (!document.has(index, CAPITAL) || IS_HARMLESS.at(document, index)) return false;
  return !(document.has(index, INITIAL) && IS_ORDINARY.at(document, index));
}

function isHarmless(word: string): boolean {
  if (HARMLESS.has(word) || BEARINGS.has(word) || DIRECTION_ADJECTIVES.has(word)) return true;
  return KIND_WORDS.has(word) || PERSON_TITLES.has(word) || word.endsWith('day') || MONTHS.test(word);
}
