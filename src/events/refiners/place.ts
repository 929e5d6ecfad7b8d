import type { Resolution } from '../../../geo/types';
import type { Draft, EventRefiner, ReadingState } from '../draft';
import { findAnaphora } from '../reading/anaphora';
import { sizedAntecedent } from '../reading/antecedent';
import { mayCarry, topicOf } from '../reading/carry';
import { toPlace, VAGUE_KM } from '../reading/claim-place';
import { isDateline } from '../reading/dateline';
import type { EventDocument } from '../reading/document';
import { gapped } from '../reading/gapping';
import { otherEnd } from '../reading/line';
import { isPinned, namedBefore, spokenOfBefore } from '../reading/named-before';
import { townOfMayor } from '../reading/own-town';
import { isOwner } from '../reading/owner';
import { expandList, isLinked, startOf } from '../reading/place-list';
import { type Option, scorePlace } from '../reading/place-score';
import { withinReach } from '../reading/reach';
import { sectorOfSum } from '../reading/sector-sum';
import type { Sentence } from '../reading/sentence';
import { isAreaOfSpeaker } from '../reading/speaker-seat';
import type { ClaimPlace } from '../types';

/**
 * What a draft loses of its confidence where no name beside its words gives the place: it is what an
 * anaphor stands for, that of a sentence before, the one that the text is about, or none.
 */
const LESS_SURE = { anaphor: 0.15, carried: 0.25, topic: 0.3, unplaced: 0.2 } as const;

/**
 * Gives a draft its place: the literal mention that the trigger governs, each member of a list, what
 * an anaphor stands for, or the place of the sentence before in the same paragraph. Associative
 * mentions are never used. An event without a place is better than one at a wrong place.
 */
export const place: EventRefiner = {
  name: 'place',
  refine(draft, state) {
    const landmark = draft.trace.find((rule) => rule.startsWith('landmark:'))?.slice('landmark:'.length);
    if (landmark) return [{ ...draft, place: landmarkPlace(landmark, state) }];
    const best = bestOption(draft, state);
    if (best?.resolution !== undefined) {
      if (isToldOfFocus(draft, best.resolution, state))
        return [atFocus(draft, state.focus!.place, LESS_SURE.carried, 'place:carried')];
      const known = knownOf(best.resolution, draft.sentence, state.document);
      return known === null ? [unplaced(draft)] : atNamed(draft, known, state);
    }
    if (best?.meant !== undefined) return atMeant(draft, best.meant, state);
    const here = best && namedBefore(best.word, draft.sentence, state.document);
    if (here !== null) return atNamed(draft, here, state);
    const { focus, document } = state;
    if (best && focus) {
      const noun = draft.sentence.words[best.word]!.lower;
      const spokenOf = noun === 'there' ? spokenOfBefore(draft.sentence, focus.sentence, document) : null;
      if (spokenOf !== null) return atMeant(draft, spokenOf, state);
      const inFocus = document.resolutions[focus.place.resolution]?.place;
      const other = sizedAntecedent(noun, inFocus, draft.sentence, document);
      if (other !== null) return atMeant(draft, other, state);
      const meant = meantPlace(draft.sentence, focus, document);
      return [meant ? atFocus(draft, meant, LESS_SURE.anaphor, 'place:anaphor') : unplaced(draft)];
    }
    if (isEcho(draft)) return [];
    const own = best ? null : (townOfMayor(draft, state) ?? sectorOfSum(draft, state));
    if (own !== null) return atMeant(draft, own, state);
    if (focus?.alone && mayCarry(draft, focus.sentence, state))
      return [atFocus(draft, focus.place, LESS_SURE.carried, 'place:carried')];
    const topic = topicOf(draft, state);
    return [
      topic === null
        ? unplaced(draft)
        : atFocus(draft, toPlace(state.document.resolutions[topic]!, topic), LESS_SURE.topic, 'place:topic'),
    ];
  },
};

/** "the plant", "on the second": what was named before. */
function atMeant(draft: Draft, index: number, { document }: ReadingState): readonly Draft[] {
  const resolution = document.resolutions[index]!;
  const place = toPlace(resolution, index);
  if (!resolution.relation || !resolution.place)
    return [atFocus(draft, place, LESS_SURE.anaphor, 'place:anaphor')];
  const { lat, lon, uncertaintyKm } = resolution.place;
  const itself: ClaimPlace = { ...place, lat, lon, precision: 'settlement', radiusKm: uncertaintyKm };
  return [atFocus(draft, itself, LESS_SURE.anaphor, 'place:anaphor')];
}

/** Sentences within which a region's governor still speaks of the town named before. */
const STILL = 2;

/** "Seven were injured, the Sumy region's governor said": in the town of that region told of just before. */
function isToldOfFocus({ sentence }: Draft, index: number, { focus, document }: ReadingState): boolean {
  const area = document.resolutions[index]!;
  if (!focus?.alone || sentence.index - focus.sentence > STILL) return false;
  if (sentence.paragraph - document.sentences[focus.sentence]!.paragraph > 1) return false;
  const town = document.resolutions[focus.place.resolution]?.place;
  return (
    town !== undefined &&
    town !== null &&
    town.country === area.place?.country &&
    town.admin1 === area.place.admin1 &&
    isAreaOfSpeaker(area, document.source.text)
  );
}

/** "the attack", "this advance" without a place of its own: what was told before. */
function isEcho({ voice, sentence: { words }, first, type }: Draft): boolean {
  if (voice !== 'noun' || type === 'casualties' || type === 'evacuation' || type === 'capture') return false;
  return /^(?:the|this|that|these|those|such)$/.test(words[first - 1]?.lower ?? '');
}

function atNamed(draft: Draft, index: number, { document }: ReadingState): readonly Draft[] {
  const members = gapped(listOf(index, draft, document), draft, document);
  return members.map((member) => {
    const at = besideRiver(member, draft.sentence, document);
    if (at === null) return unplaced(draft);
    const end = otherEnd(draft, member, document);
    return {
      ...draft,
      place: vague(at, draft),
      to: end === null ? null : toPlace(document.resolutions[end]!, end),
      confidence: draft.confidence * (0.6 + 0.4 * document.resolutions[at.resolution]!.confidence),
      trace: [...draft.trace, 'place:named'],
    };
  });
}

/** The list that a place stands in, but for what is told of one member between two: "A, where three died, and B". */
function listOf(index: number, { sentence, first }: Draft, document: EventDocument): readonly number[] {
  const list = expandList(index, sentence, document);
  const { start } = sentence.words[first]!;
  const within =
    document.resolutions[list[0]!]!.end < start && document.resolutions[list.at(-1)!]!.start > start;
  return within ? [index] : list;
}

/** Radius in kilometres around the settlement that stands for the stretch of a river. */
const RIVER_KM = 10;

/**
 * A river is a line of which the gazetteer knows one point: "a bridge over the Oskil" is near the
 * settlement that the sentence names, and nowhere when it names none.
 */
function besideRiver(index: number, sentence: Sentence, document: EventDocument): ClaimPlace | null {
  const { resolutions } = document;
  if (!isRiver(resolutions[index]!)) return toPlace(resolutions[index]!, index);
  const clauseOf = (at: number): number => sentence.clauses[sentence.wordAt(resolutions[at]!.start)]!;
  const settlements = sentence.resolutions.filter(
    (at) =>
      isPinned(resolutions[at]!) &&
      !isDateline(resolutions[at]!, document.source.text) &&
      clauseOf(at) === clauseOf(index),
  );
  const [only] = settlements;
  if (
    only === undefined ||
    settlements.some((at) => resolutions[at]!.place?.id !== resolutions[only]!.place?.id)
  )
    return null;
  const settlement = toPlace(resolutions[only]!, only);
  return { ...settlement, precision: 'near', radiusKm: Math.max(settlement.radiusKm, RIVER_KM) };
}

function isRiver({ place: named }: Resolution): boolean {
  return named?.featureClass === 'H' && /^(?:STM|CNL|RVN|WTRC)/.test(named.featureCode);
}

/**
 * What "the town" means in a later paragraph: the focus while its paragraph spoke of one settlement
 * alone; else the one that the text is about; null when neither is sure.
 */
function meantPlace(
  sentence: Sentence,
  focus: NonNullable<ReadingState['focus']>,
  document: EventDocument,
): ClaimPlace | null {
  const from = document.sentences[focus.sentence]!;
  if (from.paragraph === sentence.paragraph || from.index >= sentence.index) return focus.place;
  const named = new Set<string>();
  for (
    let index = from.index;
    index >= 0 && document.sentences[index]!.paragraph === from.paragraph;
    index--
  ) {
    for (const at of document.sentences[index]!.resolutions) {
      const resolution = document.resolutions[at]!;
      if (isPinned(resolution)) named.add(resolution.place!.id);
    }
  }
  const main = document.mainSettlement ?? document.topicSettlement;
  const isFar = sentence.paragraph - from.paragraph > 1 && main !== null;
  if (named.size <= 1 && !isFar) return focus.place;
  return main === null ? null : toPlace(document.resolutions[main]!, main);
}

function unplaced(draft: Draft): Draft {
  return { ...draft, confidence: draft.confidence - LESS_SURE.unplaced };
}

/** Where a landmark happened: its own country, when the text names it as a place at all. */
function landmarkPlace(name: string, { document }: ReadingState): ClaimPlace | null {
  const landmark = document.lexicon.landmarks.find((one) => one.name === name);
  const index = document.resolutions.findIndex(
    ({ kind, place, lat, lon }) =>
      kind === 'literal' &&
      place &&
      lat !== null &&
      lon !== null &&
      landmark?.places.includes(place.name.toLowerCase()),
  );
  return index < 0 ? null : toPlace(document.resolutions[index]!, index);
}

/** Below this score no mention is taken. */
const LEAST = -3;

function bestOption(draft: Draft, state: ReadingState): Option | null {
  const { resolutions } = state.document;
  const options: Option[] = [];
  for (const index of draft.sentence.resolutions) {
    const resolution = resolutions[index]!;
    if (isOwner(draft, resolution, state.document)) {
      options.push(scorePlace(draft, state.document, resolution, index));
      continue;
    }
    const isLost = resolution.place === null && resolution.nil !== undefined && resolution.nil !== 'unknown';
    if (!isLost && (resolution.lat === null || resolution.lon === null || !resolution.place)) continue;
    if (resolution.kind !== 'literal' || isDateline(resolution, state.document.source.text)) continue;
    options.push(scorePlace(draft, state.document, resolution, index));
  }
  for (const option of findAnaphora(draft, state))
    if (
      option.meant !== undefined ||
      state.focus ||
      namedBefore(option.word, draft.sentence, state.document) !== null
    )
      options.push(option);
  let best: Option | null = null;
  for (const option of withinReach(options, draft, state.document))
    if (option.score > (best?.score ?? LEAST)) best = option;
  return best;
}

/** The place itself; for a name that no gazetteer has, the known one beside it in its list, or null. */
function knownOf(index: number, { resolutions: own }: Sentence, document: EventDocument): number | null {
  const { resolutions, source } = document;
  if (resolutions[index]!.lat !== null) return index;
  const position = own.indexOf(index);
  for (const next of [own[position + 1], own[position - 1]]) {
    if (next === undefined) continue;
    const [a, b] = [resolutions[Math.min(index, next)]!, resolutions[Math.max(index, next)]!];
    const { kind, lat } = resolutions[next]!;
    if (kind !== 'literal' || lat === null || b.start - a.end > 60) continue;
    const link = source.text.slice(a.end, Math.max(a.end, startOf(b)));
    if (isLinked(link.replace(/\b(?:north|south|east|west)[a-z-]* of\s+$/, 'near '), b, document))
      return next;
  }
  return null;
}

function atFocus(draft: Draft, place: ClaimPlace, less: number, rule: string): Draft {
  return {
    ...draft,
    place: vague(place, draft),
    confidence: draft.confidence - less,
    trace: [...draft.trace, rule],
  };
}

/** "further west" without a distance: the place is kept and its circle widened. */
function vague(place: ClaimPlace, { sentence, first, last }: Draft): ClaimPlace {
  const words = sentence.words.slice(Math.max(0, first - 2), last + 5).map(({ lower }) => lower);
  const at = words.findIndex((word) => word === 'further' || word === 'farther');
  if (at < 0 || !/^(?:north|south)?(?:east|west)?(?:ward)?$/.test(words[at + 1] || '-')) return place;
  return { ...place, precision: 'near', radiusKm: Math.max(place.radiusKm, VAGUE_KM) };
}
