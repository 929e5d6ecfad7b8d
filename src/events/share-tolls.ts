import type { Draft } from './draft';
import { EVENT_TYPES, isBlowType } from './event-types';
import type { CasualtyWords } from './lexicon/casualty-words';
import type { Sentence } from './reading/sentence';
import { type TollMention, tollsOf } from './reading/tolls';

/**
 * Gives the people whom a sentence says were harmed to the claims that they belong to: to the one that
 * their own words made, and to the blow before it ("A missile hit a bus, killing two") or, where there
 * is none, after it ("two died in shelling").
 */
export function shareTolls(
  sentence: Sentence,
  drafts: readonly Draft[],
  lexicon: CasualtyWords,
): readonly Draft[] {
  if (drafts.length === 0 || !sentence.harms) return drafts;
  const mentions = tollsOf(sentence, lexicon);
  if (mentions.length === 0) return drafts;
  return drafts.map((draft) => {
    // "In A, B and C 12 people were killed": nobody says how many in each, but none is none in each.
    const spread = drafts.some((other) => other !== draft && other.first === draft.first);
    const own = mentions.filter((mention) => isOf(mention, draft, drafts));
    const known = !spread || own.every(({ toll }) => toll.most === 0);
    return own.length === 0 || !known ? draft : { ...draft, toll: own.map(({ toll }) => toll) };
  });
}

function isOf(mention: TollMention, draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.type === 'casualties') return ownerOf(mention, drafts) === draft.first;
  return isBlow(draft) && blowOf(mention, drafts) === draft.first;
}

/** First word of the trigger whose own the word of harm is, else of the nearest that speaks of harm. */
function ownerOf({ word }: TollMention, drafts: readonly Draft[]): number | undefined {
  const harms = drafts.filter(({ type }) => type === 'casualties');
  const own = harms.find(({ first, last }) => word >= first && word <= last);
  return (own ?? nearest(harms, word))?.first;
}

function blowOf({ word }: TollMention, drafts: readonly Draft[]): number | undefined {
  const blows = drafts.filter((draft) => isBlow(draft) && !isApart(draft, word));
  const before = blows.filter(({ last }) => last < word);
  return nearest(before.length > 0 ? before : blows, word)?.first;
}

function isBlow({ type }: Draft): boolean {
  return EVENT_TYPES[type].family === 'ground' || isBlowType(type);
}

function nearest(drafts: readonly Draft[], word: number): Draft | undefined {
  let best: Draft | undefined;
  for (const draft of drafts) {
    if (!best || Math.abs(draft.first - word) < Math.abs(best.first - word)) best = draft;
  }
  return best;
}

/** Over a semicolon or a full stop something else is told. */
function isApart({ sentence: { words }, first }: Draft, word: number): boolean {
  const [from, to] = first < word ? [first, word] : [word, first];
  return words.slice(from + 1, to + 1).some(({ gap }) => gap.includes(';'));
}
