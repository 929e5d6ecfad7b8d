import type { Reference } from './calendar';
import { matchesOf } from './matches';
import type { Shift } from './shift';
import type { TimeExpression, TimeInterval } from './types';

/** Finds one kind of phrase. Given folded text of the same length as the article's. */
export interface TimeParser {
  readonly name: string;
  /** A cheap test that every text with such a phrase passes; most texts fail most of them. */
  readonly cue: RegExp;
  read(text: string, reference: Reference): readonly Found[];
}

/** A time expression before the refiners, with the parser that found it and what it still lacks. */
export interface Found extends TimeExpression {
  readonly parser: string;
  /** True when only an hour is given, so that the day has to come from elsewhere. */
  readonly timeOnly?: boolean;
  /** What it does to the time named before it; its interval is then only a stand-in. */
  readonly shift?: Shift;
}

/** A parser from one regular expression and what its match means; null is no time after all. */
export function patternParser(
  name: string,
  cue: RegExp,
  pattern: RegExp,
  read: (match: RegExpExecArray, reference: Reference) => TimeInterval | null,
): TimeParser {
  return {
    name,
    cue,
    read(text, reference) {
      const found: Found[] = [];
      for (const match of matchesOf(pattern, text)) {
        const interval = read(match, reference);
        if (!interval) continue;
        const start = match.index;
        found.push({ start, end: start + match[0].length, quote: match[0], interval, parser: name });
      }
      return found;
    },
  };
}
