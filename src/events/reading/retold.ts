import type { Draft } from '../draft';
import type { Sentence } from './sentence';

/** What a noun may name again once it was told: "the attack", "the invasion". */
const NAMED_AGAIN: ReadonlySet<string> = new Set(['assault', 'invasion']);
/** Nouns that a report takes up again; others tell what was done, and not that it was. */
const TAKEN_UP =
  /^(?:attacks?|assaults?|(?:counter)?(?:offensives?|attacks?)|incursions?|raids?|onslaughts?|sieges?|invasion|war|push)$/;
/** Of these it is told as well, with any article, in the course of which something else happened. */
const CAMPAIGN = /^(?:counter)?offensives?$/;
const WITHIN = /^(?:in|during|since|from|of|amid|for|launching|throughout)$/;
/** Words between an article and its noun at most: "the same Russian attack", "the recent mass attack". */
const MODIFIERS = 3;
const DEFINITE = /^(?:the|this|that|these|those|same|such|its|their|his|our)$/;
/** Nothing after these belongs to the noun. */
const NO_MODIFIER =
  /^(?:of|in|on|at|by|to|for|from|with|after|before|since|until|during|and|or|but|as|is|are|was|were|an?|no|another|\d+)$/;
/** What leads on to where it happened: "the attack on A", "the assault near B". */
const LEADS_ON = /^(?:on|against|at|near|around|towards?|into|upon|over|outside|between|along|by)$/;
/** What says that it happens now, right after its noun. */
const GOES_ON =
  /^(?:beg[au]n|begins|start(?:s|ed)|continu\w+|resume[sd]?|comes?|came|takes|took|intensif\w+|picked|grew|raged?s?|fail(?:s|ed)|stalled|slowed|goes|went|is|are|enter(?:s|ed)|ended|brought)$/;
/** Whoever does this makes it happen: "launched the assault", "repelled the attack". */
const CARRIED_OUT =
  /^(?:launch|mount|beg[aiu]n|start|open|conduct|carr|resum|continu|repel|repuls|beat|stopp|halt|thwart|press|renew|step|went|go|led|under|ma[dk]e|join|order)/;
/** What a part of something that lasts is called: "the first days of", "the start of". */
const SPAN =
  /^(?:(?:day|week|month|hour|year)s?|start|beginning|outset|outbreak|eve|anniversary|time|course|part|phase|stage|wake|aftermath|victims|videos?|footage)$/;

/** What only takes up what was told is no event of its own: it stays a possible claim. */
export function doubtRetold(draft: Draft): Draft {
  if (draft.polarity !== 'asserted' || !isRetold(draft)) return draft;
  return { ...draft, polarity: 'possible', trace: [...draft.trace, 'polarity:possible'] };
}

/**
 * Whether a noun only takes up what was told elsewhere or dates something else by it: "at the time of
 * the attack", "in the same raid", "since the first days of the invasion", "after Sunday's attack".
 * Not so where its place follows, where somebody carries it out here, or where it is said to go on.
 */
function isRetold({ type, trigger, voice, sentence, first, last }: Draft): boolean {
  if (voice !== 'noun' || type === 'repelled-assault' || !NAMED_AGAIN.has(trigger.type)) return false;
  if (isCourse(sentence, first, last)) return true;
  const { words } = sentence;
  if (!TAKEN_UP.test(words[last]!.lower)) return false;
  const article = definiteBefore(sentence, first);
  if (article < 0) return false;
  if (isPartOf(words, article)) return true;
  const next = words[last + 1];
  if (next && !/[,;:.]/.test(next.gap) && LEADS_ON.test(next.lower)) return false;
  return !isHappening(sentence, article, last);
}

/** "retook it in a surprise counteroffensive", "since launching an offensive": what went on when something happened. */
function isCourse({ words }: Sentence, first: number, last: number): boolean {
  const { lower } = words[last]!;
  if (!CAMPAIGN.test(lower) && words[first]!.lower !== 'offensive') return false;
  const next = words[last + 1];
  if (next && !/[,;:.]/.test(next.gap) && (LEADS_ON.test(next.lower) || next.lower === 'in')) return false;
  for (let index = first - 1; index >= Math.max(0, first - 1 - MODIFIERS); index--) {
    const word = words[index]!;
    if (WITHIN.test(word.lower)) return true;
    if (/[,;:.]/.test(words[index + 1]!.gap) || /^(?:and|or|on|to|the)$/.test(word.lower)) return false;
  }
  return false;
}

/** Where the article of a noun stands that is taken to be known, or what stands for one ("Sunday's"); −1 for none. */
function definiteBefore({ words }: Sentence, first: number): number {
  for (let index = first - 1; index >= Math.max(0, first - 1 - MODIFIERS); index--) {
    const { lower, possessive, kind } = words[index]!;
    // "said that counterattacks failed": it joins, and points at nothing.
    if (lower === 'that' && words[first]!.lower.endsWith('s')) return -1;
    if (DEFINITE.test(lower)) return lower === 'same' ? index - 1 : index;
    // "Russia's assault" tells of it, "Sunday's attack" and "last month's raid" date it.
    if (possessive) return kind.actor === null && isTime(lower) ? index : -1;
    if (NO_MODIFIER.test(lower) || /[,;:.()“”"]/.test(words[index + 1]!.gap)) return -1;
  }
  return -1;
}

function isTime(lower: string): boolean {
  return /day$|^(?:week|month|year|night|morning|evening|tomorrow|spring|summer|autumn|winter)$/.test(lower);
}

/** "the first days of the invasion" */
function isPartOf(words: Sentence['words'], article: number): boolean {
  return /^(?:of|into)$/.test(words[article - 1]?.lower ?? '') && SPAN.test(words[article - 2]?.lower ?? '');
}

function isHappening({ words, clauses }: Sentence, article: number, last: number): boolean {
  for (let index = article - 1; index >= Math.max(0, article - 4); index--) {
    if (clauses[index] !== clauses[last]) break;
    if (CARRIED_OUT.test(words[index]!.lower)) return true;
  }
  for (let index = last + 1; index < Math.min(words.length, last + 6); index++) {
    if (clauses[index] !== clauses[last]) break;
    if (GOES_ON.test(words[index]!.lower)) return true;
  }
  return false;
}
