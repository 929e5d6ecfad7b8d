import type { Draft, ReadingState } from '../draft';
import { holdsNothing } from '../match-triggers';
import type { Sentence } from '../reading/sentence';
import { add } from './adding';
import { Chances } from './chances';
import { doubt, mayBeDoubted } from './doubting';
import type { Described } from './features';
import { sitesOf } from './sites';
import { termsOf } from './terms';

/** What the weights make of a sentence, after the rules. */
export interface SecondReading {
  /** What the rules have read; what is doubted is only possible. */
  readonly kept: readonly Draft[];
  /** What they have not: placed already, to be refined like theirs. */
  readonly added: readonly Draft[];
}

/**
 * Reads a sentence once more, by weights learnt from labelled texts instead of phrases thought of one by one:
 * events in words that no rule knows are added at the places named, and what the rules read is doubted where
 * hardly anything else speaks for it. In a text about a war alone.
 */
export function readAgain(sentence: Sentence, drafts: readonly Draft[], state: ReadingState): SecondReading {
  const { document } = state;
  const sites = document.isWar ? sitesOf(sentence, document) : [];
  const isAnyDoubtful = document.isWar && drafts.some(mayBeDoubted);
  if (sites.length === 0 && !isAnyDoubtful) return { kept: drafts, added: [] };
  const terms = termsOf(sentence, document);
  const described: Described = { sentence, terms, sites, drafts, refused: state.refused, document };
  const chances = new Chances(described);
  return {
    kept: isAnyDoubtful ? drafts.map((draft) => doubt(draft, chances)) : drafts,
    added:
      chances.isPromising && !holdsNothing(sentence, document.lexicon) ? add(described, chances, state) : [],
  };
}
