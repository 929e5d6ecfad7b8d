import type { ToponymKind } from '../../types';
import { forLast } from '../for-last';
import type { Mention } from '../mention';
import type { NameEntry } from '../name-entry';

/** How the mentions of one name were read by the rules. */
export interface NameSetting {
  mentions: number;
  associative: number;
  /** Named in full as one who acts or is dealt with, and as a place after "in", "near" and the like. */
  acts: boolean;
  located: boolean;
}

/** How a document's mentions were read by the rules, before any of them is weighed again. */
export interface Setting {
  readonly kinds: readonly ToponymKind[];
  /** Share of the associative among them. */
  readonly associative: number;
  /** Of the name of each mention; null for one without a name. */
  readonly names: readonly (NameSetting | null)[];
}

/** Sums up a document's mentions once, however many of them ask. */
export const settingOf: (mentions: readonly Mention[]) => Setting = forLast(sumUp);

function sumUp(mentions: readonly Mention[]): Setting {
  const byName = new Map<NameEntry, NameSetting>();
  const kinds: ToponymKind[] = [];
  const names: (NameSetting | null)[] = [];
  let counted = 0;
  let associative = 0;
  for (const { kind, rejected, name, trace } of mentions) {
    kinds.push(kind);
    let one = name ? byName.get(name) : undefined;
    if (name && !one) {
      one = { mentions: 0, associative: 0, acts: false, located: false };
      byName.set(name, one);
    }
    names.push(one ?? null);
    if (rejected) continue;
    counted++;
    if (kind === 'associative') associative++;
    if (!one) continue;
    one.mentions++;
    if (kind === 'associative') one.associative++;
    // Only what a refiner did stands in a trace after its first entry.
    if (trace.length === 1) continue;
    one.acts ||= trace.includes('actors') || trace.includes('parties');
    one.located ||= trace.includes('locatives');
  }
  return { kinds, associative: counted === 0 ? 0 : associative / counted, names };
}
