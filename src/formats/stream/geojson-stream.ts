import { featureProblem, featuresOf, readFeature } from '../geojson';
import { jsonValue, looksLikeFeature, notJson, parsed } from '../json';
import { FormatError } from '../types';
import { describe, isLoose } from '../values';
import { ByteQueue } from './byte-queue';
import { isBlank, type JsonScan, nextBreak, textOfBytes } from './json-values';
import type { EventSink, StreamReader } from './types';

const [LINE_FEED, RECORD, COMMA, BRACKET, BRACKET_END, BRACE] = [0x0a, 0x1e, 0x2c, 0x5b, 0x5d, 0x7b];

const BYTE_ORDER_MARK: readonly number[] = [0xef, 0xbb, 0xbf];

/** The key of an object's member and how its value begins. */
const KEY = /^[ \t\r\n]*"((?:[^"\\]|\\.)*)"[ \t\r\n]*:[ \t\r\n]*([^ \t\r\n])/;

/** How much of a member is looked at for its key, bytes: white space in front of it included. */
const KEY_BYTES = 1024;

/**
 * Reads GeoJSON piece by piece: a FeatureCollection, an array of Features, or Features one after the
 * other (a line each, or a text sequence as in RFC 8142). A broken feature is told and the rest is read.
 */
export class GeoJsonStream implements StreamReader {
  private readonly queue = new ByteQueue();
  private readonly scan: JsonScan = { at: 0, depth: 0, inString: false };
  /** Reads on; false when it needs more bytes. */
  private step: () => boolean = this.outside;
  /** First byte that is still needed, and first byte of the object's member that is read now. */
  private begin = 0;
  private member = 0;
  /** Of the array or object that is read now: whether it is an array, had features, and its type. */
  private inArray = false;
  private collected = false;
  private type: unknown;
  /** Whether any value came, how many features, broken ones too, and whether one was called a feature. */
  private anything = false;
  private count = 0;
  private someFeature = false;
  /** What stands between features of which each has a line to itself. */
  private separator = LINE_FEED;

  constructor(private readonly sink: EventSink) {}

  push(piece: Uint8Array): void {
    this.queue.push(piece, this.begin);
    this.scan.at -= this.begin;
    this.member -= this.begin;
    this.begin = 0;
    while (this.step());
  }

  end(): void {
    if (this.step === this.lines) this.line(this.queue.length);
    else if (this.step !== this.outside) {
      throw new FormatError(
        `Expected the end of the GeoJSON, found the end of the file after ${this.count} features: it is cut short.`,
      );
    } else if (!this.anything) throw notJson('', '');
  }

  /** Before, between and after whole values. */
  private outside(): boolean {
    const { queue, scan } = this;
    for (; scan.at < queue.length; scan.at++) {
      const byte = queue.bytes[scan.at]!;
      if (byte === RECORD) this.separator = RECORD;
      else if (!isBlank(byte) && (this.anything || !BYTE_ORDER_MARK.includes(byte))) break;
    }
    this.begin = scan.at;
    if (scan.at === queue.length) return false;
    const byte = queue.bytes[scan.at]!;
    this.inArray = byte === BRACKET;
    if (byte !== BRACE && !this.inArray) {
      const text = textOfBytes(queue.bytes, scan.at, Math.min(queue.length, scan.at + KEY_BYTES));
      throw notJson(text, `${describe(text.slice(0, 20))} where an object should begin`);
    }
    this.anything = true;
    this.member = ++scan.at;
    this.collected = this.inArray;
    this.type = undefined;
    if (this.inArray) this.begin = scan.at;
    this.step = this.inArray ? this.elements : this.key;
    return true;
  }

  /** At the key of an object's member: that of the features is looked for. */
  private key(): boolean {
    const { queue, scan, member } = this;
    const text = textOfBytes(queue.bytes, member, Math.min(queue.length, member + KEY_BYTES));
    const [whole = '', name, first] = KEY.exec(text) ?? [];
    if (whole === '' && text.length < KEY_BYTES && !/^[ \t\r\n]*[^ \t\r\n"]/.test(text)) return false;
    const isFeatures = name === 'features' && first === '[' && !this.collected;
    this.step = isFeatures ? this.elements : this.rest;
    if (!isFeatures) return true;
    this.collected = true;
    this.begin = scan.at = member + whole.length;
    return true;
  }

  /** Inside an object's member that is not looked into. */
  private rest(): boolean {
    const { queue, scan } = this;
    const at = nextBreak(queue.bytes, queue.length, scan);
    if (at < 0) return false;
    const text = textOfBytes(queue.bytes, this.member, Math.min(at, this.member + KEY_BYTES));
    if (KEY.exec(text)?.[1] === 'type') {
      const member = parsed(`{${text}}`);
      if ('value' in member && isLoose(member.value)) this.type = member.value.type;
    }
    this.member = scan.at;
    if (this.collected) this.begin = scan.at;
    if (queue.bytes[at] === COMMA) this.step = this.key;
    else if (queue.bytes[at] === BRACKET_END) throw notJson('{', 'a bracket where a brace should be');
    else this.object();
    return true;
  }

  /** An object is whole: the collection, or a feature of its own. */
  private object(): void {
    const { queue, scan } = this;
    this.step = this.outside;
    if (this.collected) {
      if (this.type !== 'FeatureCollection') featuresOf({ type: this.type });
      return;
    }
    const text = textOfBytes(queue.bytes, this.begin, scan.at);
    const found = parsed(text);
    if ('wrong' in found) throw notJson(text, found.wrong);
    for (const feature of featuresOf(found.value)) this.feature(feature);
    if (looksLikeFeature(found.value)) this.step = this.lines;
    this.begin = scan.at;
  }

  private elements(): boolean {
    const { queue, scan } = this;
    let end = this.begin;
    for (let at = 0; ; end = at) {
      at = nextBreak(queue.bytes, queue.length, scan);
      if (at >= 0 && queue.bytes[at] === COMMA) continue;
      // Features are parsed together as far as they are whole: one by one would take twice the time.
      this.run(at < 0 ? end : at);
      if (at < 0) return false;
      if (queue.bytes[at] !== BRACKET_END) throw notJson('[', 'a brace where a bracket should be');
      if (this.inArray && !this.someFeature) featuresOf(Array(this.count));
      this.begin = this.member = scan.at;
      this.step = this.inArray ? this.outside : this.rest;
      return true;
    }
  }

  /** Features between commas, up to the comma or bracket at `end`. */
  private run(end: number): void {
    const { begin, queue } = this;
    if (end <= begin) return;
    this.begin = end + 1;
    const together = parsed(`[${textOfBytes(queue.bytes, begin, end)}]`);
    if ('value' in together) {
      for (const value of together.value as readonly unknown[]) this.feature(value);
      return;
    }
    const scan: JsonScan = { at: begin, depth: 0, inString: false };
    for (let from = begin; from <= end; from = scan.at) {
      const to = nextBreak(queue.bytes, end, scan);
      this.text(textOfBytes(queue.bytes, from, to < 0 ? end : to));
      if (to < 0) return;
    }
  }

  private lines(): boolean {
    const { queue, scan } = this;
    const found = queue.bytes.subarray(0, queue.length).indexOf(this.separator, scan.at);
    scan.at = found < 0 ? queue.length : found + 1;
    if (found < 0) return false;
    this.line(found);
    this.begin = scan.at;
    return true;
  }

  private line(end: number): void {
    const text = textOfBytes(this.queue.bytes, this.begin, end).trim();
    if (text !== '') this.text(text);
  }

  private text(text: string): void {
    this.feature(jsonValue(text));
  }

  private feature(value: unknown): void {
    const index = this.count++;
    this.someFeature ||= looksLikeFeature(value);
    const event = readFeature(value, index);
    if ('expected' in event) this.sink.problem(featureProblem(index, event.expected, event.found));
    else this.sink.event(event);
  }
}
