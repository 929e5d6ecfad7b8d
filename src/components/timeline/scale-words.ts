import type { BinUnit } from '../../store/types';
import type { Localize } from '../words/localize';
import type { Peaks } from './peaks';

/** How high the highest bar is, and how high the outline of all events where that has a scale of its own. */
export function scaleWords(localize: Localize, { bars, all, apart }: Peaks, unit: BinUnit): string {
  const own = localize.term('scaleOf', localize.number(bars), unit);
  return apart ? `${own}; ${localize.term('scaleOutline', localize.number(all))}` : own;
}
