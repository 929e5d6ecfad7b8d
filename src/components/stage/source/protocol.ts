import type { EventColumns } from '../../../events/columns/types';
import type { Collected } from '../../../formats/collect';

/** What the page tells the worker: how long the file is, its next piece, or that there is none. */
export type ToWorker = { readonly length: number } | { readonly piece: Uint8Array } | { readonly end: true };

/** What the worker tells the page. */
export type FromWorker =
  | { readonly kind: 'ready' }
  /** A piece has been read. */
  | { readonly kind: 'took'; readonly events: number }
  | { readonly kind: 'partial'; readonly columns: EventColumns }
  | { readonly kind: 'tiles' }
  | { readonly kind: 'done'; readonly collected: Collected }
  /** A sentence of a FormatError, or the message of an error that should not be. */
  | { readonly kind: 'failed'; readonly format: boolean; readonly message: string };

/** The memory of columns, each buffer once, to be handed over and not copied. */
export function buffersOf(columns: EventColumns): ArrayBuffer[] {
  const views: ArrayBufferView[] = [];
  const gather = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) views.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(columns);
  return [...new Set(views.map(({ buffer }) => buffer as ArrayBuffer))];
}
