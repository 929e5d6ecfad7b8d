import type { Draft, EventRefiner, ReadingState } from '../draft';
import { findActors, type Mention } from '../reading/actors';
import { isCut } from '../reading/cut-off';
import { withoutReporter } from '../reading/reporter';
import type { Sentence } from '../reading/sentence';
import { otherSide } from '../reading/sides';
import { theyOf } from '../reading/they';
import { harmedBy } from '../reading/victims';
import type { EventType } from '../types';

/** Types that are done to nobody. */
const WITHOUT_TARGET: readonly EventType[] = [
  'reinforcement',
  'fortification',
  'movement',
  'withdrawal',
  'advance',
];

/** Types whose noun has whoever does it after an "of". */
const GOING: readonly EventType[] = ['movement', 'withdrawal', 'advance', 'reinforcement'];

/** Who did it and to whom: subject, agent after "by", nation before a noun; object, "on" and "against". */
export const actors: EventRefiner = {
  name: 'actors',
  refine(draft, state) {
    const mentions = withoutReporter(draft, findActors(draft.sentence, state.document.lexicon));
    const [by, to] = draft.voice === 'noun' ? nounRoles(draft, mentions) : verbRoles(draft, mentions);
    const foe = launcherOf(draft, mentions);
    const agent = by && by !== foe ? by : theyOf(draft, state);
    const doer = agent ? named(agent, draft, state) : (ownOf(draft) ?? downerOf(foe, draft, state));
    const object = to && to !== by && !(doer && to.name === doer.name) ? named(to, draft, state) : null;
    const beaten = isDefence(draft) ? attackBy(draft, mentions) : null;
    const [initiator, target] = beaten
      ? [named(beaten, draft, state), defenderOf(beaten, draft, mentions, state)]
      : isDefence(draft) || isLoss(draft)
        ? [attackerOf(object?.name === 'Civilians' ? null : object, doer, state), doer]
        : isShotDown(draft)
          ? [null, doer]
          : [doer, object];
    return [
      {
        ...draft,
        initiator: initiator?.name ?? '',
        initiatorSide: initiator?.side ?? '',
        targetSide: target?.side ?? '',
        target:
          WITHOUT_TARGET.includes(draft.type) || target?.name === initiator?.name ? '' : (target?.name ?? ''),
      },
    ];
  },
};

/** "33 Ukrainian drones were destroyed over A": what is named is whose they were. */
function isShotDown({ type, voice, trigger }: Draft): boolean {
  return type === 'interception' && voice === 'noun' && /^@(?:drone|missile)/.test(trigger.words);
}

/** Words from what was shot down to whoever had launched it, at most. */
const LAUNCHED_REACH = 12;

/** "downed 42 of 67 drones launched by Russia": who launched them, and did not shoot them down. */
function launcherOf(
  { type, sentence: { words }, first, last }: Draft,
  mentions: readonly Mention[],
): Mention | null {
  if (type !== 'interception') return null;
  const launched = words.findIndex(
    ({ lower }, index) =>
      index >= first &&
      index <= last + LAUNCHED_REACH &&
      /^(?:launched|fired|sent|released)$/.test(lower) &&
      words[index + 1]?.lower === 'by',
  );
  if (launched < 0) return null;
  return mentions.find(({ index, preposition }) => preposition === 'by' && index > launched) ?? null;
}

/** Whoever shoots down what somebody launched is the other party. */
function downerOf(launcher: Mention | null, draft: Draft, state: ReadingState): Party | null {
  const side = launcher ? otherSide(named(launcher, draft, state).side, state) : '';
  return side === '' ? null : { name: side, side };
}

/** "said that its artillery struck": the speaker's own. */
function ownOf({ sentence: { words, clauses }, first, last, party }: Draft): Party | null {
  if (party === '') return null;
  for (let index = Math.max(0, first - 5); index <= last; index++) {
    if (clauses[index] !== clauses[first]) continue;
    if (/^(?:its|their|our)$/.test(words[index]!.lower)) return { name: party, side: party };
  }
  return null;
}

/** "repelled an attack": who does it is the one attacked; "made an unsuccessful attack" is the attacker's. */
function isDefence({ trigger, voice, type }: Draft): boolean {
  if (type === 'assault' && !/^(?:repel|stop)/.test(trigger.words)) return false;
  // "pushed them out of their positions": who pushes gains ground.
  if (voice === 'active' && / out of$/.test(trigger.words)) return false;
  return trigger.type === 'repelled-assault' && voice !== 'noun' && !FUTILE.test(trigger.words);
}

/** Words of what came to nothing: their subject is the attacker. */
const FUTILE = /\b(?:unsuccessful|without|failure|success|avail|bog|minefield|standstill|stalled)\b/;

/** "Ukraine lost Avdiivka": who takes it is the other. */
function isLoss({ trigger }: Draft): boolean {
  return (
    (/^(?:lose|no longer|slip)/.test(trigger.words) &&
      /^(?:capture|damage|casualties)$/.test(trigger.type)) ||
    trigger.words.startsWith('resistance')
  );
}

/** "repelled seven attacks by the enemy", "an attempt by the enemy was foiled": whose the attack was. */
function attackBy({ voice, first, last }: Draft, mentions: readonly Mention[]): Mention | null {
  const by = mentions.filter(({ preposition, civil }) => preposition === 'by' && !civil);
  if (voice === 'active') return by.find(({ index }) => index > first && index < last + REACH) ?? null;
  return by.find(({ index }) => index <= last && index >= first - REACH) ?? null;
}

function defenderOf(
  attacker: Mention,
  draft: Draft,
  mentions: readonly Mention[],
  state: ReadingState,
): Party | null {
  const [, other] = verbRoles(draft, mentions);
  return other && other !== attacker && !other.civil ? named(other, draft, state) : null;
}

/** Whose attack was repelled: as named, else the other party's than the defender's. */
function attackerOf(named: Party | null, defender: Party | null, state: ReadingState): Party | null {
  if (named && !(defender && named.side === defender.side && named.side !== '')) return named;
  const other = defender && otherSide(defender.side, state);
  return other ? { name: other, side: other } : null;
}

interface Party {
  readonly name: string;
  readonly side: string;
}

type Roles = readonly [Mention | null, Mention | null];

/** How many words after the trigger its object or agent may stand. */
const REACH = 10;

function verbRoles(draft: Draft, mentions: readonly Mention[]): Roles {
  const { clauses } = draft.sentence;
  const before = mentions.filter(({ index }) => index < draft.first);
  const after = mentions.filter(
    ({ index }) =>
      index > draft.last && index <= draft.last + REACH && clauses[index]! - clauses[draft.last]! <= 0,
  );
  const agent =
    mentions.find(
      ({ index, preposition }) => preposition === 'by' && index > draft.last && index < draft.last + REACH,
    ) ?? null;
  const subject = subjectOf(draft, before);
  if (draft.voice === 'passive') return [agent, subject];
  // What dies or burns does nothing.
  if (/^die|^death|burn\/v$|^sink/.test(draft.trigger.words) && !hasObject(draft)) return [agent, subject];
  if (/under ..[23] control|\.\.3 hands|russian\|ukrainian/.test(draft.trigger.words)) {
    const inside = mentions.find(({ index, civil }) => !civil && index > draft.first && index <= draft.last);
    return [inside ?? after.find(({ preposition }) => preposition === 'of') ?? null, null];
  }
  if (draft.trigger.words === 'fall/v to') {
    return [after.find(({ preposition, civil }) => preposition === 'to' && !civil) ?? null, null];
  }
  const doer = tryingBy(draft, before) ?? (subject?.civil || subject?.ofPlace ? null : subject);
  const inside = mentions.filter(({ index }) => index > draft.first && index <= draft.last);
  // What is shot down, or who fires, belongs to somebody; only what is hit is a target.
  const object =
    [...inside, ...after].find(
      ({ preposition, index }) =>
        preposition !== 'by' && preposition !== 'from' && preposition !== 'with' && index !== doer?.index,
    ) ?? null;
  return [doer ?? agent, object];
}

/** "sank a landing ship": with an article or a number after it the verb is done to something. */
function hasObject({ voice, sentence: { words }, last }: Draft): boolean {
  const next = words[last + 1];
  return (
    voice === 'active' &&
    next?.gap === ' ' &&
    /^(?:the|an?|its|their|two|three|four|five|several|another|one|both|russian|ukrainian|enemy|\d.*)$/.test(
      next.lower,
    )
  );
}

/** Words from whoever tries to the verb of what is tried, at most. */
const TRYING = 4;

/** "attempts by the enemy to advance": who tries stands after "by", before the verb. */
function tryingBy({ sentence: { words }, first }: Draft, before: readonly Mention[]): Mention | null {
  if (words[first - 1]?.lower !== 'to') return null;
  return (
    before.findLast(
      ({ index, preposition, civil }) => preposition === 'by' && !civil && first - index <= TRYING,
    ) ?? null
  );
}

function nounRoles(draft: Draft, mentions: readonly Mention[]): Roles {
  const { clauses, words } = draft.sentence;
  const adjacent =
    mentions.findLast(
      ({ index }) =>
        index < draft.first &&
        draft.first - index <= 3 &&
        clauses[index] === clauses[draft.first] &&
        !isCut(draft, index),
    ) ?? null;
  const within = mentions.find(({ index }) => index >= draft.first && index <= draft.last) ?? null;
  const harmed = harmedBy(draft, within, adjacent);
  const inside = harmed ? null : within;
  const agent =
    mentions.find(
      ({ index, preposition }) => preposition === 'by' && index > draft.last && index < draft.last + REACH,
    ) ?? null;
  const owner =
    adjacent && adjacent !== harmed && !adjacent.civil ? adjacent : inside && !inside.civil ? inside : null;
  const subject =
    launches(draft) || isMotion(draft)
      ? subjectOf(
          draft,
          mentions.filter(({ index }) => index < draft.first),
        )
      : null;
  const target =
    mentions.find(
      ({ index, preposition }) =>
        index > draft.last &&
        index <= draft.last + REACH &&
        /^(?:on|against|at|of)$/.test(preposition) &&
        clauses[index] === clauses[draft.last],
    ) ?? null;
  const kills = words
    .slice(draft.last + 1, draft.last + 6)
    .some(({ lower }) => /^(?:kill|kills|killed|killing|wounded|wounding|injured|injuring)$/.test(lower));
  const victim = kills
    ? (mentions.find(({ index, civil }) => civil && index > draft.last && index <= draft.last + REACH) ??
      null)
    : null;
  const doer = owner ?? agent ?? subject;
  // "the withdrawal of Russian forces": who goes, for nothing is done to them.
  if (!doer && target?.preposition === 'of' && !target.civil && GOING.includes(draft.type))
    return [target, null];
  return [doer, harmed ?? target ?? victim];
}

/** "got within two kilometres", "stood at the gates": a trigger of an advance that opens with its verb. */
function isMotion({ type, sentence: { words }, first }: Draft): boolean {
  return (
    (type === 'advance' || type === 'movement') &&
    /^(?:c[ao]mes?|got|gets?|go|goes|went|stands?|stood|reach(?:ed|es)?|have|has|had)$/.test(
      words[first]!.lower,
    )
  );
}

/** "Russia launched an attack", "troops carried out strikes": the noun's doer is the verb's subject. */
function launches({ sentence, first }: Draft): boolean {
  return sentence.words
    .slice(Math.max(0, first - 6), first)
    .some(({ lower }) =>
      /^(?:launch|launche[sd]|launching|carried|carry|carries|conduct|conducts|conducted|mount|mounted|made|began|continued?s?|resumed|stepped|staged|unleashed|sent|send|suffered|sustained|complete[sd]?|completing|finished)$/.test(
        lower,
      ),
    );
}

/** The last actor before the verb that no preposition governs, in its clause or, when that has none, an earlier one. */
function subjectOf(draft: Draft, before: readonly Mention[]): Mention | null {
  const { clauses, words } = draft.sentence;
  const gerund = words[draft.first]!.lower.endsWith('ing');
  // "with Russian forces attacking from the north": what "with" governs is the gerund's subject.
  const free = before.filter(
    ({ preposition, possessor }) => !possessor && (preposition === '' || (preposition === 'with' && gerund)),
  );
  const inClause = free.filter(({ index }) => clauses[index] === clauses[draft.first]);
  // "dislodged the Russians and retook A": a second verb has the subject of the first.
  const second = isSecond(draft);
  const own = second ? inClause[0] : inClause.at(-1);
  if (second && own && isOfPronoun(draft, own))
    return free.findLast(({ index, civil }) => !civil && clauses[index]! < clauses[draft.first]!) ?? own;
  const owned = before.findLast(
    ({ index, possessor }) => possessor && clauses[index] === clauses[draft.first],
  );
  const opening = words[clauses.indexOf(clauses[draft.first]!)]?.lower;
  // "denied that the village had fallen": a clause after "that" has a subject of its own.
  if (own || owned || opening === 'that') return own ?? owned ?? null;
  const earlier = free.filter(({ index, civil }) => !civil && clauses[index]! < clauses[draft.first]!);
  return earlier.findLast((mention) => opensClause(mention, draft.sentence)) ?? earlier.at(-1) ?? null;
}

/** "The foe does not give up driving our troops off, having stormed": no verb stands before the subject of its clause. */
function opensClause({ index }: Mention, { words, clauses }: Sentence): boolean {
  return words
    .slice(clauses.indexOf(clauses[index]!), index)
    .every(({ lower }) => !/(?:ing|ed)$|^(?:to|has|have|had|was|were|is|are|not)$/.test(lower));
}

/** "that it had dislodged the Russians and retaken A": the clause's subject is the "it" before them. */
function isOfPronoun({ sentence: { words, clauses }, first }: Draft, mention: Mention): boolean {
  const from = clauses.indexOf(clauses[first]!);
  return words.slice(from, mention.index).some(({ lower }) => lower === 'it' || lower === 'they');
}

/** "… and retook A": whether the verb is joined to one before it without a comma. */
function isSecond({ sentence: { words }, first }: Draft): boolean {
  const at = /^(?:had|has|have|then|also|later)$/.test(words[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return /^(?:and|but)$/.test(words[at]?.lower ?? '') && !words[at]!.gap.includes(',');
}

/** The name to show; "the enemy" is the other party than the one that speaks. */
function named(mention: Mention, draft: Draft, state: ReadingState): Party {
  // "The bandits fled": a party's own bulletin has such names for its foe alone.
  if (mention.name === 'Militants' && draft.trace.includes('house')) {
    const foe = otherSide(draft.party, state);
    return { name: foe, side: foe };
  }
  if (mention.side === 'own') return { name: draft.party, side: draft.party };
  if (mention.side !== 'enemy') return mention;
  const other = otherSide(draft.party, state);
  return other ? { name: other, side: other } : { name: 'Enemy', side: '' };
}
