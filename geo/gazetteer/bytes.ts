import { PackError } from './format';

/** Grows as it is written to; whole numbers as LEB128 varints. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** A whole number from 0 to 2^53 - 1; throws a RangeError otherwise. */
  varint(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new RangeError(`Expected a whole number of 0 or more to write, got ${value}`);
    }
    let rest = value;
    while (rest >= 0x80) {
      this.#push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.#push(rest);
  }

  /** A signed whole number, small magnitudes in few bytes. */
  zigzag(value: number): void {
    this.varint(value < 0 ? -value * 2 - 1 : value * 2);
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = byte;
  }
}

/** Reads what {@link ByteWriter} wrote; throws a PackError when the bytes end too early. */
export class ByteReader {
  #at: number;
  readonly #end: number;

  constructor(
    readonly bytes: Uint8Array,
    at = 0,
    readonly what = 'section',
  ) {
    this.#at = at;
    this.#end = bytes.length;
  }

  varint(): number {
    let byte = this.#next();
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let factor = 0x80;
    do {
      byte = this.#next();
      value += (byte & 0x7f) * factor;
      factor *= 0x80;
    } while (byte >= 0x80);
    return value;
  }

  zigzag(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  #next(): number {
    if (this.#at >= this.#end) {
      throw new PackError(`Expected more bytes in ${this.what} of the gazetteer pack, found its end`);
    }
    return this.bytes[this.#at++]!;
  }
}

/**
 * How the numbers of a column are written: `plain` as they are; `differences` zigzag coded, each from
 * the one before; `counts` as they are and read as where each begins.
 */
export type Coding = 'plain' | 'differences' | 'counts';

/**
 * Reads a column of `count` varints below 2^32. Of `counts` the sums before each come back and, as one
 * entry more, the sum of all; of `differences` the values, which a view as Int32Array shows with their
 * signs. Throws a PackError when the bytes are more or fewer.
 *
 * One loop without branches for every coding: a pack is read once, so that most of the time would go
 * into the first turns of each further loop, before it has been compiled.
 */
export function readColumn(bytes: Uint8Array, count: number, coding: Coding, what: string): Uint32Array {
  const isCounts = coding === 'counts' ? 1 : 0;
  const zigzag = coding === 'differences' ? 1 : 0;
  const kept = coding === 'plain' ? 0 : -1;
  const column = new Uint32Array(count + isCounts);
  const { length } = column;
  let at = 0;
  let sum = 0;
  for (let i = isCounts; i < length; i++) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    let shift = 7;
    while (byte >= 0x80) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    }
    sum = ((sum & kept) + ((value >>> zigzag) ^ -(value & zigzag))) | 0;
    column[i] = sum;
  }
  if (at !== bytes.length) {
    throw new PackError(
      `Expected ${count} numbers in ${what} of the gazetteer pack, found ${bytes.length} bytes instead of ${at}`,
    );
  }
  return column;
}

/** Writes a column of whole numbers below 2^32, `plain` or `counts`. */
export function writeColumn(values: Iterable<number>): Uint8Array {
  const writer = new ByteWriter();
  for (const value of values) writer.varint(value);
  return writer.finish();
}

/** Writes a column of whole numbers, signed and of 31 bits at most, as `differences`. */
export function writeDifferences(values: Iterable<number>): Uint8Array {
  const writer = new ByteWriter();
  let before = 0;
  for (const value of values) {
    writer.zigzag(value - before);
    before = value;
  }
  return writer.finish();
}
