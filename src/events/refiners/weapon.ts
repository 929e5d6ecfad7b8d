import type { Draft, EventRefiner } from '../draft';
import { MARK } from '../lexicon/word-kinds';
import type { EventType, WeaponClass } from '../types';

/** Weapons that may make an event of a type, and the one that its own name says; others name none. */
const WEAPONS: Readonly<Partial<Record<EventType, readonly [readonly WeaponClass[], WeaponClass | '']>>> = {
  'drone-strike': [['drone'], 'drone'],
  'missile-strike': [['missile', 'rocket'], 'missile'],
  'air-strike': [['bomb', 'missile', 'rocket'], 'bomb'],
  shelling: [['artillery', 'rocket', 'armour', 'naval', 'missile', 'drone', 'bomb'], ''],
  explosion: [['mine', 'drone', 'missile', 'rocket', 'artillery', 'bomb', 'small-arms'], ''],
  interception: [['drone', 'missile', 'rocket', 'bomb'], ''],
  casualties: [['drone', 'missile', 'rocket', 'artillery', 'mine', 'bomb', 'small-arms'], ''],
  damage: [['drone', 'missile', 'rocket', 'artillery', 'mine', 'bomb'], ''],
};

/** What stands before a weapon that was used: "with tanks", "by drones". */
const USES = /^(?:with|by|using|from|supported|backed|involving|of)$/;

/** With what: the nearest weapon that fits the type, in the trigger's own clause before others. */
export const weapon: EventRefiner = {
  name: 'weapon',
  refine(draft) {
    const found = weaponOf(draft);
    return [found === '' ? draft : { ...draft, weapon: found }];
  },
};

function weaponOf(draft: Draft): WeaponClass | '' {
  const entry = WEAPONS[draft.type];
  if (!entry) return isGround(draft) ? usedInFight(draft) : '';
  const [fitting, plain] = entry;
  let best: WeaponClass | '' = '';
  let nearest = Number.POSITIVE_INFINITY;
  const { sentence, first, last } = draft;
  let index = sentence.find(MARK.weapon, 0);
  for (; index < sentence.size; index = sentence.find(MARK.weapon, index + 1)) {
    const kind = sentence.kindAt(index);
    if (kind.weapon === null || !fitting.includes(kind.weapon)) continue;
    const distance = index < first ? first - index : Math.max(0, index - last);
    const apart = Math.abs(sentence.clauses[index]! - sentence.clauses[first]!);
    const cost = distance + 10 * apart;
    if (cost >= nearest) continue;
    nearest = cost;
    best = kind.weapon;
  }
  return best === '' ? plain : best;
}

function isGround({ type }: Draft): boolean {
  return type === 'assault' || type === 'repelled-assault' || type === 'clash' || type === 'advance';
}

/** "a mechanised assault", "attacked with tanks": not the tank that was destroyed. */
function usedInFight({ sentence: { words, clauses }, first, last }: Draft): WeaponClass | '' {
  for (let index = Math.max(0, first - 2); index < Math.min(words.length, last + 8); index++) {
    const { kind } = words[index]!;
    if (kind.weapon === null || clauses[index] !== clauses[first]) continue;
    const named = index >= first - 2 && index <= last;
    const used = words.slice(Math.max(last + 1, index - 3), index).some(({ lower }) => USES.test(lower));
    if (named || (index > last && used)) return kind.weapon;
  }
  return '';
}
