import type { Selection } from '../../store/types';

/** What the layer reads of a selection: never its `rows`, which would be made for it. */
export type DrawnRows = Pick<Selection, 'total' | 'matched' | 'head' | 'from' | 'to'>;

/** Rows `from` to `to` of a list, or those very rows where the list is null. */
export interface Segment {
  readonly rows: Uint32Array | null;
  readonly from: number;
  readonly to: number;
}

/** A selection's rows as at most two stretches, ascending: those that reach into the window, and those that begin in it. */
export function segmentsOf({ matched, head, from, to }: DrawnRows): readonly Segment[] {
  const range = { rows: matched, from, to };
  return head.length === 0 ? [range] : [{ rows: head, from: 0, to: head.length }, range];
}
