import type { TextColumn } from './types';

/** After so many different strings a column that hardly repeats itself stops looking for repetitions. */
const TRIED = 4096;

const encoder = new TextEncoder();

/** Gathers the texts of a column one after the other; each different one is kept once as long as that pays. */
export class TextBuilder {
  private bytes = new Uint8Array(256);
  private length = 0;
  private offsets = new Uint32Array(64);
  private strings = 0;
  private codes = new Uint32Array(64);
  private size = 0;
  private known: Map<string, number> | null = new Map();

  /** The text of the next row. */
  add(text: string): void {
    if (this.size === this.codes.length) this.codes = grown(this.codes, 2 * this.size);
    this.codes[this.size++] = this.known?.get(text) ?? this.append(text);
  }

  /**
   * The column with its rows in another order (`order[i]` is the number of the text that row i gets),
   * null when all texts are ''.
   */
  finish(order: Uint32Array): TextColumn | null {
    if (this.length === 0) return null;
    // An own place for each row costs nothing more where nearly all are different.
    return this.strings > this.size / 2 ? this.spreadOut(order) : this.numbered(order);
  }

  private append(text: string): number {
    const code = this.strings++;
    if (this.known) {
      this.known.set(text, code);
      if (this.strings > TRIED && this.strings > this.size / 2) this.known = null;
    }
    if (this.length + 3 * text.length > this.bytes.length) {
      this.bytes = grown(this.bytes, 2 * this.length + 3 * text.length);
    }
    if (this.strings === this.offsets.length) this.offsets = grown(this.offsets, 2 * this.strings);
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
    this.offsets[this.strings] = this.length;
    return code;
  }

  private numbered(order: Uint32Array): TextColumn {
    const Codes = this.strings <= 0x100 ? Uint8Array : this.strings <= 0x10000 ? Uint16Array : Uint32Array;
    const codes = new Codes(order.length);
    for (let row = 0; row < order.length; row++) codes[row] = this.codes[order[row]!]!;
    return {
      codes,
      bytes: this.bytes.slice(0, this.length),
      offsets: this.offsets.slice(0, this.strings + 1),
    };
  }

  private spreadOut(order: Uint32Array): TextColumn {
    const offsets = new Uint32Array(order.length + 1);
    for (let row = 0; row < order.length; row++) {
      const code = this.codes[order[row]!]!;
      offsets[row + 1] = offsets[row]! + this.offsets[code + 1]! - this.offsets[code]!;
    }
    const bytes = new Uint8Array(offsets[order.length]!);
    for (let row = 0; row < order.length; row++) {
      const code = this.codes[order[row]!]!;
      bytes.set(this.bytes.subarray(this.offsets[code], this.offsets[code + 1]), offsets[row]);
    }
    return { codes: null, bytes, offsets };
  }
}

function grown<Column extends Uint8Array | Uint32Array>(column: Column, length: number): Column {
  const larger = new (column.constructor as new (length: number) => Column)(length);
  larger.set(column);
  return larger;
}
