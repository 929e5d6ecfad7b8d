import type { ReadingState } from '../../../../src/events/draft';
import { newState } from '../../../../src/events/draft';
import type { Described } from '../../../../src/events/learnt/features';
import { sitesOf } from '../../../../src/events/learnt/sites';
import { termsOf } from '../../../../src/events/learnt/terms';
import { lexiconFor } from '../../../../src/events/lexicon/lexicon';
import { readByRules } from '../../../../src/events/read-sentence';
import { readDocument } from '../../../../src/events/reading/document';
import type { TestPlace } from '../../../support/resolutions';
import { DAY, read } from '../support';

/** The state before any sentence of a text is read, with the places of the event tests and more. */
export function stateOf(text: string, more: readonly TestPlace[] = []): ReadingState {
  const { resolutions } = read(text, DAY, more);
  return newState(readDocument({ id: 'test', text, date: DAY, lang: 'en' }, resolutions, lexiconFor('en')!));
}

/** The last sentence of a text as it is described after the rules have read it. */
export function lastDescribed(text: string, more: readonly TestPlace[] = []): Described {
  const state = stateOf(text, more);
  const { document } = state;
  const sentence = document.sentences.at(-1)!;
  const drafts = readByRules(sentence, state);
  return {
    sentence,
    terms: termsOf(sentence, document),
    sites: sitesOf(sentence, document),
    drafts,
    refused: state.refused,
    document,
  };
}
