import type { EventColumns } from '../../events/columns/types';
import { uniqueIds } from '../../formats/arrow/unique-ids';
import { mergeColumns } from '../../store/tiles/index';

/** Events of several files as one set; an id that comes again gets a number. */
export function mergeEventColumns(parts: readonly EventColumns[]): EventColumns {
  const merged = mergeColumns(parts);
  return { ...merged, texts: { ...merged.texts, id: uniqueIds(merged.texts.id ?? null, merged.size) } };
}
