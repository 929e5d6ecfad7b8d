import { type Batch, type Column, Type } from '@uwdata/flechette';
import { stringCount, textAt } from '../../events/columns/text';
import { TextBuilder } from '../../events/columns/text-builder';
import type { TextColumn } from '../../events/columns/types';
import { FormatError } from '../types';
import { checked, isNull } from './buffers';

type DictionaryBatch = Batch<unknown> & { readonly dictionary: Column<unknown> };

/** Whether a column holds texts, in a dictionary or each by itself. */
export function isText({ type }: Column<unknown>): boolean {
  const { typeId } = type.typeId === Type.Dictionary ? type.dictionary : type;
  return typeId === Type.Utf8 || typeId === Type.LargeUtf8 || typeId === Type.Utf8View;
}

/**
 * Texts of a column of UTF-8: views of the file's own bytes where they lie in one piece and nothing
 * is null. Null reads as ''.
 *
 * @throws FormatError where offsets or codes point out of what they belong to.
 */
export function textsOf(column: Column<unknown>): TextColumn {
  const [only] = column.data;
  if (column.data.length === 1 && only && only.nullCount === 0) {
    const whole = column.type.typeId === Type.Dictionary ? coded(only as DictionaryBatch) : plain(only);
    if (whole) return whole;
  }
  return gathered(column);
}

/** The words of a column's texts as places in a list; `other` for a word that is not in it. */
export function wordsOf(column: Column<unknown>, words: readonly string[], other: number): Uint8Array {
  const texts = textsOf(column);
  const places = Array.from({ length: stringCount(texts) }, (_, at) => {
    const word = textAt({ ...texts, codes: null }, at);
    return Math.max(words.indexOf(word), -1);
  });
  const { codes } = texts;
  if (codes instanceof Uint8Array && places.every((place, at) => place === at)) return codes;
  return Uint8Array.from({ length: column.length }, (_, row) => {
    const place = places[codes === null ? row : codes[row]!] ?? -1;
    return place < 0 ? other : place;
  });
}

function plain(batch: Batch<unknown>): TextColumn | null {
  const { offsets, values, length } = batch;
  if (!(offsets instanceof Int32Array) || !(values instanceof Uint8Array)) return null;
  if (length === 0) return { codes: null, bytes: new Uint8Array(0), offsets: new Uint32Array(1) };
  if (offsets.length <= length) throw outside(`${offsets.length} offsets for ${length} texts`);
  const whole = new Uint32Array(offsets.buffer, offsets.byteOffset, length + 1);
  for (let at = 0; at < length; at++) {
    if (whole[at]! > whole[at + 1]!) throw outside(`a text that ends before it begins`);
  }
  if (whole[length]! > values.length) throw outside(`a text up to byte ${whole[length]} of ${values.length}`);
  return { codes: null, bytes: values, offsets: whole };
}

function coded(batch: DictionaryBatch): TextColumn | null {
  const { dictionary, values } = batch;
  const [only] = dictionary.data;
  const words = dictionary.data.length === 1 && only?.nullCount === 0 ? plain(only) : null;
  if (words === null || values instanceof BigInt64Array || values instanceof BigUint64Array) return null;
  const codes = values.subarray(0, batch.length);
  const count = stringCount(words);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code < 0 || code >= count) throw outside(`word ${code} of a dictionary of ${count}`);
  }
  const { buffer, byteOffset, length, BYTES_PER_ELEMENT } = codes;
  const Codes = BYTES_PER_ELEMENT === 1 ? Uint8Array : BYTES_PER_ELEMENT === 2 ? Uint16Array : Uint32Array;
  return { ...words, codes: new Codes(buffer as ArrayBuffer, byteOffset, length) };
}

/** Texts out of whatever the column is made of, one by one. */
function gathered(column: Column<unknown>): TextColumn {
  const builder = new TextBuilder();
  for (const batch of column.data) {
    checked(column, rowsOf(batch), batch.length);
    for (let row = 0; row < batch.length; row++) {
      const text = isNull(batch, row) ? '' : batch.value(row);
      builder.add(typeof text === 'string' ? text : '');
    }
  }
  const order = Uint32Array.from({ length: column.length }, (_, row) => row);
  return builder.finish(order) ?? emptyTexts(column.length);
}

/** A column in which every text is ''. */
function emptyTexts(length: number): TextColumn {
  return { codes: new Uint8Array(length), bytes: new Uint8Array(0), offsets: new Uint32Array(2) };
}

function rowsOf({ type, offsets, values }: Batch<unknown>): number {
  if (type.typeId === Type.Utf8View) return Math.floor(values.length / 16);
  return offsets === undefined ? values.length : Math.max(0, offsets.length - 1);
}

const outside = (found: string): FormatError =>
  new FormatError(`Expected an Arrow file whose texts lie in it, found ${found}.`);
