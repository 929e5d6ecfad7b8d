import type { Draft } from './draft';
import { plainKey } from './key';

/** The word by which a river, a lake or a hill is told from the village of its name. */
const WORDS: Readonly<Record<string, (name: string) => string>> = {
  STM: (name) => `${name} River`,
  CNL: (name) => `${name} Canal`,
  LK: (name) => `Lake ${name}`,
  RSV: (name) => `${name} Reservoir`,
  FRST: (name) => `${name} Forest`,
  ADM2: (name) => `${name} District`,
};

/**
 * Leaves every name that a settlement bears to the settlement: a brook, a district and a dam called
 * like a village would otherwise compete with it in every text. What else such a place is called stays,
 * with "Oskil River" for the river Oskil. Changes the names in place and gives the places that keep one.
 */
export function leaveNamesToTowns(drafts: readonly Draft[], towns: readonly Draft[]): Draft[] {
  const taken = new Set(towns.flatMap(({ names }) => names.map(({ text }) => plainKey(text))));
  const isTaken = (text: string): boolean => taken.has(plainKey(text));
  return drafts.filter((draft) => {
    const longer = isTaken(draft.name) ? WORDS[draft.featureCode]?.(draft.name) : undefined;
    draft.names = draft.names.filter(({ text }) => !isTaken(text));
    if (longer !== undefined && !isTaken(longer)) {
      draft.names.unshift({ text: longer, lang: 'en', kind: 'official' });
    }
    if (isTaken(draft.name)) draft.name = draft.names[0]?.text ?? '';
    return draft.names.length > 0;
  });
}
