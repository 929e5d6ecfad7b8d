import type { Draft, ReadingState } from '../draft';
import type { Trigger } from '../lexicon/lexicon';
import { holdsNothing } from '../match-triggers';
import { newDraft } from '../new-draft';
import { toPlace } from '../reading/claim-place';
import { isNaturalOrRehearsed } from '../reading/figurative';
import { scorePlace } from '../reading/place-score';
import type { Sentence } from '../reading/sentence';
import type { EventType } from '../types';
import { type Described, describeNowhere, describeRules, describeSentence, describeSite } from './features';
import { KIND_OF, KINDS, type Kind } from './kinds';
import { Likelihood, wordFor } from './likelihood';
import { type Site, sitesOf } from './sites';
import { termsOf } from './terms';

/** From this likelihood on an event that no rule read is taken to have happened at a place. */
export const TOLD = 0.8;
/** Below this likelihood an event that the rules could put nowhere is taken to be no event. */
export const DOUBTFUL = 0.05;
/** A place that fits the telling word less is left: the scale is that of {@link scorePlace}. */
const LEAST_FIT = -1;

/** The event type as which a kind begins; a strike becomes one of its weapon when that is known. */
const TYPE_OF: Readonly<Record<Kind, EventType>> = {
  casualties: 'casualties',
  damage: 'damage',
  interception: 'interception',
  strike: 'shelling',
  battle: 'clash',
  capture: 'capture',
  liberation: 'liberation',
  withdrawal: 'withdrawal',
  evacuation: 'evacuation',
  movement: 'movement',
};

/** What the weights make of a sentence, after the rules. */
export interface SecondReading {
  /** What the rules have read; what is doubted is only possible. */
  readonly kept: readonly Draft[];
  /** What they have not: placed already, to be refined like theirs. */
  readonly added: readonly Draft[];
}

/**
 * Reads a sentence once more, by weights learnt from labelled passages instead of phrases thought of
 * one by one: events in words that no rule knows are added at the places named, and what the rules read
 * and could put nowhere is doubted where nothing else speaks for it. In a text about a war alone.
 */
export function readAgain(sentence: Sentence, drafts: readonly Draft[], state: ReadingState): SecondReading {
  const { document } = state;
  const { learnt } = document.lexicon;
  const sites = document.isWar ? sitesOf(sentence, document) : [];
  const isUnplaced = document.isWar && drafts.some(isDoubted);
  if (sites.length === 0 && !isUnplaced) return { kept: drafts, added: [] };
  const described: Described = { sentence, terms: termsOf(sentence, document), sites, drafts, document };
  const general = new Likelihood(learnt);
  describeSentence(described, general.tell);
  return {
    kept: isUnplaced ? doubt(described, new Likelihood(learnt, general)) : drafts,
    added: general.isPromising
      ? sites.flatMap((site) => addAt(site, described, new Likelihood(learnt, general), state))
      : [],
  };
}

/** Only what happened nowhere is doubted: where the rules found a place they had more to go by. */
function isDoubted({ place, polarity, type, disputed }: Draft): boolean {
  return place === null && polarity === 'asserted' && !disputed && KIND_OF[type] !== null;
}

function doubt(described: Described, likelihood: Likelihood): readonly Draft[] {
  describeNowhere(described, likelihood.tell);
  describeRules('', described, likelihood.tell);
  return described.drafts.map((draft) => {
    const kind = KIND_OF[draft.type];
    if (!kind || !isDoubted(draft) || likelihood.of(kind) >= DOUBTFUL) return draft;
    return { ...draft, polarity: 'possible', trace: [...draft.trace, 'learnt:doubt'] };
  });
}

function addAt(
  site: Site,
  described: Described,
  likelihood: Likelihood,
  state: ReadingState,
): readonly Draft[] {
  const { sentence, drafts, document } = described;
  describeSite(site, described, likelihood.tell);
  describeRules(site.placeId, described, likelihood.tell);
  const read = drafts.filter(({ place }) => place?.placeId === site.placeId).map(({ type }) => KIND_OF[type]);
  const added: Draft[] = [];
  for (const kind of KINDS) {
    const chance = likelihood.of(kind);
    if (chance < TOLD || read.some((one) => isSameTo(one, kind))) continue;
    const word = wordOf(kind, site, described);
    if (word < 0 || holdsNothing(sentence, document.lexicon)) continue;
    const resolution = document.resolutions[site.resolution]!;
    const draft: Draft = {
      ...newDraft({
        type: TYPE_OF[kind],
        trigger: TRIGGERS[kind],
        rivals: [],
        sentence,
        first: word,
        last: word,
        voice: 'noun',
      }),
      confidence: chance * resolution.confidence,
      trace: [`learnt:${kind}`],
    };
    if (isNaturalOrRehearsed(draft, state)) continue;
    if (scorePlace(draft, document, resolution, site.resolution).score < LEAST_FIT) continue;
    added.push({ ...draft, place: toPlace(resolution, site.resolution) });
  }
  return added;
}

/** The word to show as the one that announces it; -1 where none does. */
function wordOf(kind: Kind, site: Site, described: Described): number {
  const { terms, document } = described;
  return wordFor(
    kind,
    document.lexicon.learnt,
    (tell) => {
      describeSentence(described, tell);
      describeSite(site, described, tell);
    },
    (at) => terms[at]!.mayTell,
  );
}

/** Fighting for a place, taking and leaving it are told by the same words: of these the rules know better which it is. */
const GROUND: readonly Kind[] = ['battle', 'capture', 'liberation', 'withdrawal'];

function isSameTo(read: Kind | null, kind: Kind): boolean {
  return read === kind || (read !== null && GROUND.includes(read) && GROUND.includes(kind));
}

/** What stands in a draft for the words of the lexicon that announce something. */
const TRIGGERS = Object.fromEntries(KINDS.map((kind) => [kind, triggerOf(kind)])) as Readonly<
  Record<Kind, Trigger>
>;

function triggerOf(kind: Kind): Trigger {
  return {
    type: kind === 'strike' ? 'by-instrument' : TYPE_OF[kind],
    words: '',
    elements: [],
    order: 0,
    second: -1,
    isOpen: false,
    needs: [],
    unless: new Set(),
  };
}
