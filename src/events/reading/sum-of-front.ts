import type { Draft } from '../draft';

/** Words between a number and what it counts. */
const REACH = 3;
/** Words on either side of a trigger in which the number stands. */
const AROUND = 8;

/** What troops do and fire in a day along a whole front, and from how many on it is no single place's. */
const DEEDS =
  /^(?:attacks|assaults|strikes|shellings|clashes|engagements|counterattacks|counter-attacks|sorties|bombardments|drones|missiles|uavs)$/;
const MANY_DEEDS = 20;
/** Whom an army loses, and from how many on no single place cost them. */
const TROOPS =
  /^(?:persons|servicemen|troops|soldiers|personnel|fighters|militants|attackers|invaders|occupiers|casualties|men)$/;
const MANY_TROOPS = 100;
/** "Losses of the enemy: 561 persons, seven tanks": an army's. */
const LOSSES = 'losses';
/** "seven hundred attacks". */
const HUNDREDS = /^(?:hundreds?|thousands?)$/;

/**
 * Whether what is told is the sum of a front's day: "repelled seven hundred attacks", "lost more than
 * 340 servicemen". Where no name stands beside it, it is nowhere, and not where the sentence before was.
 */
export function isSumOfFront({ type, sentence: { words }, first, last, trigger }: Draft): boolean {
  if (trigger.words === LOSSES) return true;
  const to = Math.min(words.length, last + AROUND);
  for (let index = Math.max(0, first - AROUND); index < to; index++) {
    const least = leastOf(words[index]!.lower, type === 'casualties');
    if (least === 0) continue;
    for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
      if (/[,;:]/.test(words[at + 1]!.gap)) break;
      // "S-300 missiles"
      if (!words[at]!.gap.endsWith('-') && countOf(words[at]!.lower) >= least) return true;
    }
  }
  return false;
}

function leastOf(noun: string, isLoss: boolean): number {
  if (isLoss) return TROOPS.test(noun) ? MANY_TROOPS : 0;
  return DEEDS.test(noun) ? MANY_DEEDS : 0;
}

/** "1,495", "340"; a number in words counts from the hundreds on. */
function countOf(word: string): number {
  if (HUNDREDS.test(word)) return MANY_TROOPS;
  return /^\d{1,3}(?:[,.]?\d{3})*$/.test(word) ? Number(word.replace(/[,.]/g, '')) : 0;
}
