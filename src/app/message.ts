/** A sentence for the reader, with at most one thing to do about it. */
export interface Message {
  readonly id: number;
  readonly kind: 'note' | 'error';
  readonly words: string;
  readonly undo?: () => void;
}
