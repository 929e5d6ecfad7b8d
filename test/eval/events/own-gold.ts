import {
  hasEventMarks,
  isOpen,
  loadDispatches,
  type MarkedDispatch,
  SPLITS,
  type Split,
} from '../../support/dispatches';
import { type ReadDispatch, readDispatches } from '../../support/read-dispatch';
import type { EventSystem } from './found';
import { matchMarks } from './match';
import { addText, type EventCounts, type EventFigures, emptyCounts, figuresOf } from './measures';

/** One system on one part of the gold. */
export interface EventRow extends EventFigures, Pick<EventCounts, 'texts' | 'quiet' | 'marks' | 'optional'> {
  readonly split: Split;
  readonly system: string;
}

/** The dispatches whose events are marked, places and events read once with the committed packs. */
export function readGold(): Promise<readonly ReadDispatch<MarkedDispatch>[]> {
  return readDispatches(loadDispatches().filter(hasEventMarks));
}

/** A row for each part of the gold that has texts, and system. */
export function measureGold(
  read: readonly ReadDispatch<MarkedDispatch>[],
  systems: readonly EventSystem[],
): readonly EventRow[] {
  return SPLITS.filter((split) => read.some(({ dispatch }) => dispatch.split === split)).flatMap((split) =>
    systems.map((system) => measure(read, split, system)),
  );
}

/** What one system reads in one text. */
export interface EventTextRow extends EventCounts {
  readonly id: string;
}

/** A row of counts for each text that may be read, the weakest first; the others are told as a whole alone. */
export function measureTexts(
  read: readonly ReadDispatch<MarkedDispatch>[],
  system: EventSystem,
): readonly EventTextRow[] {
  const open = read.filter(({ dispatch }) => isOpen(dispatch));
  const rows = open.map(({ dispatch, reading }) => {
    const counts = emptyCounts();
    addText(counts, matchMarks(dispatch.article.text, dispatch.events, system.read(reading)));
    return { id: dispatch.article.id, ...counts };
  });
  return rows.sort((a, b) => figuresOf(a).f1 - figuresOf(b).f1);
}

function measure(read: readonly ReadDispatch<MarkedDispatch>[], split: Split, system: EventSystem): EventRow {
  const counts = emptyCounts();
  for (const { dispatch, reading } of read) {
    if (dispatch.split !== split) continue;
    addText(counts, matchMarks(dispatch.article.text, dispatch.events, system.read(reading)));
  }
  const { texts, quiet, marks, optional } = counts;
  return { split, system: system.name, texts, quiet, marks, optional, ...figuresOf(counts) };
}
