import type { Seconds, Trigger } from './known-words';

/**
 * The triggers that a word may begin, parted by what has to follow it. Common words begin dozens, nearly
 * all in vain: of those whose second word stands right after, a look at the next word tells.
 */
export interface Starts {
  /** Of this word alone. */
  readonly alone: readonly Trigger[];
  /** With the second word right after; {@link bitOf} each of these second words, and of all together. */
  readonly next: readonly Trigger[];
  readonly bits: readonly number[];
  readonly nextBits: number;
  /** With words between it and the second, and the numbers of these: to ask a list of numbers does not touch the triggers. */
  readonly apart: readonly Trigger[];
  readonly seconds: readonly number[];
}

/** Parts the triggers that begin with a word; null for none. */
export function startsOf(triggers: readonly Trigger[]): Starts | null {
  if (triggers.length === 0) return null;
  const next = triggers.filter((trigger) => trigger.second >= 0 && !isApart(trigger));
  const bits = next.map(({ second }) => bitOf(second));
  const apart = triggers.filter(isApart);
  return {
    alone: triggers.filter(({ second }) => second < 0),
    next,
    bits,
    nextBits: bits.reduce((all, bit) => all | bit, 0),
    apart,
    seconds: apart.map(({ second }) => second),
  };
}

/** The second words that each word may be, in the triggers of a lexicon by their first words. */
export function secondsByForm(triggers: Iterable<readonly Trigger[]>): ReadonlyMap<string, Seconds> {
  const found = new Map<string, { readonly apart: Set<number>; next: number }>();
  const all = new Set<Trigger>();
  for (const list of triggers) for (const trigger of list) all.add(trigger);
  for (const trigger of all) {
    for (const form of trigger.elements[1]?.forms.keys() ?? []) {
      const own = found.get(form) ?? { apart: new Set(), next: 0 };
      if (isApart(trigger)) own.apart.add(trigger.second);
      else own.next |= bitOf(trigger.second);
      found.set(form, own);
    }
  }
  return new Map([...found].map(([form, { apart, next }]) => [form, { apart: [...apart], next }] as const));
}

/** Whether a trigger may hold where nothing tells of a war. */
export function isPeaceful({ type, needs }: Trigger): boolean {
  return type !== 'none' && !needs.includes('war');
}

/** Whether a trigger says of war words that they mean none: "strike action". */
export function isNothing({ type }: Trigger): boolean {
  return type === 'none';
}

/** Whether words may stand between its first and its second. */
function isApart({ elements }: Trigger): boolean {
  return (elements[1]?.gap ?? 0) > 0;
}

/** One of 32 bits for the number of a second word; several share one. */
function bitOf(second: number): number {
  return 1 << (second & 31);
}
