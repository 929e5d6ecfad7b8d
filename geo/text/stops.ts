/** The characters with which alone a sentence can end or a quotation open, so that letters need not be looked at. */

export const LINE_FEED = 0x0a;
export const FULL_STOP = 0x2e;

/** Whether a code unit is one of . ! ? … */
export function isStop(unit: number): boolean {
  return unit === FULL_STOP || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

/** Whether a code unit is a stop or a line feed. */
export function mayEndSentence(unit: number): boolean {
  return unit === LINE_FEED || isStop(unit);
}

/** Whether a code unit is one of " “ ‘ «, with which a quotation may open. */
export function mayOpenQuotation(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0x2018 || unit === 0xab;
}

/** The offsets of all stops and line feeds among the first `length` code units. */
export function stopsIn(units: Uint16Array, length: number): Int32Array {
  const stops: number[] = [];
  for (let at = 0; at < length; at++) if (mayEndSentence(units[at]!)) stops.push(at);
  return Int32Array.from(stops);
}
