const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [BRACKET, BRACKET_END, BRACE, BRACE_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Where a scan of JSON stands between two pieces of it. */
export interface JsonScan {
  /** Byte at which it goes on. */
  at: number;
  /** How many brackets and braces are open. */
  depth: number;
  inString: boolean;
}

/**
 * Scans on to the next comma, closing bracket or closing brace that stands at depth 0, and gives its
 * place; -1 when it has not come by `end`. What lies between is not looked at: JSON.parse judges it.
 */
export function nextBreak(bytes: Uint8Array, end: number, scan: JsonScan): number {
  let { at, depth, inString } = scan;
  while (at < end) {
    if (inString) {
      while (at < end && bytes[at] !== QUOTE && bytes[at] !== BACKSLASH) at++;
      // The byte that a backslash escapes may be the first of the next piece.
      if (at === end || (bytes[at] === BACKSLASH && at + 1 === end)) break;
      if (bytes[at] === QUOTE) inString = false;
      else at++;
    } else {
      const byte = bytes[at]!;
      if (byte === QUOTE) inString = true;
      else if (byte === BRACE || byte === BRACKET) depth++;
      else if (byte === COMMA || byte === BRACE_END || byte === BRACKET_END) {
        if (depth === 0) {
          Object.assign(scan, { at: at + 1, depth, inString });
          return at;
        }
        if (byte !== COMMA) depth--;
      }
    }
    at++;
  }
  Object.assign(scan, { at, depth, inString });
  return -1;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Text of bytes; a byte order mark stays in it. */
export function textOfBytes(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}

/** White space of JSON. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
