import type { GeoPrecision, Toponym, ToponymKind } from '../types';
import type { Document } from './document';
import type { NameEntry } from './name-entry';

/** What a recogniser found, while the refiners still weigh it. Offsets are relative to the document. */
export interface Mention {
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The name as the gazetteer has it; null for coordinates and for names it lacks. */
  readonly name: NameEntry | null;
  kind: ToponymKind;
  /** Log-odds, from the words around, that this names a place at all. */
  belief: number;
  /** Set by a refiner that is certain that it does not. */
  rejected: boolean;
  readonly trace: string[];
  candidates: readonly number[];
  wants?: NonNullable<Toponym['wants']>;
  coordinates?: NonNullable<Toponym['coordinates']>;
  /** Set when the words make the place less precise than its kind: "the Kupiansk direction". */
  precision?: GeoPrecision;
}

/** A mention over the tokens `first` to `last` of a document; `end` cuts off a possessive. */
export function createMention(
  document: Document,
  recognizer: string,
  first: number,
  last: number,
  name: NameEntry | null,
  end = document.ends[last]!,
): Mention {
  return {
    first,
    last,
    start: document.starts[first]!,
    end,
    name,
    kind: name?.demonym ? 'associative' : 'literal',
    belief: 0,
    rejected: false,
    trace: [recognizer],
    candidates: name?.places ?? [],
  };
}

/** Whether a mention is followed by a possessive 's. */
export function isPossessive(document: Document, mention: Mention): boolean {
  return document.ends[mention.last]! > mention.end;
}
