import type { ToponymKind } from '../../types';
import type { Mention } from '../mention';

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
  readonly names: ReadonlyMap<string, NameSetting>;
}

const settings = new WeakMap<readonly Mention[], Setting>();

/** Sums up a document's mentions once, however many of them ask. */
export function settingOf(mentions: readonly Mention[]): Setting {
  let setting = settings.get(mentions);
  if (!setting) {
    setting = sumUp(mentions);
    settings.set(mentions, setting);
  }
  return setting;
}

function sumUp(mentions: readonly Mention[]): Setting {
  const names = new Map<string, NameSetting>();
  const kinds: ToponymKind[] = [];
  let counted = 0;
  let associative = 0;
  for (const { kind, rejected, name, trace } of mentions) {
    kinds.push(kind);
    if (rejected) continue;
    counted++;
    if (kind === 'associative') associative++;
    if (!name) continue;
    let one = names.get(name.key);
    if (!one) {
      one = { mentions: 0, associative: 0, acts: false, located: false };
      names.set(name.key, one);
    }
    one.mentions++;
    if (kind === 'associative') one.associative++;
    one.acts ||= trace.includes('actors') || trace.includes('parties');
    one.located ||= trace.includes('locatives');
  }
  return { kinds, associative: counted === 0 ? 0 : associative / counted, names };
}
