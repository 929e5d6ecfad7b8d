import type { GeoPrecision, Toponym, ToponymKind } from '../types';
import type { Document } from './document';
import type { NameEntry } from './name-entry';

/**
 * What a recogniser found, while the refiners still weigh it. Offsets are relative to the document. All are
 * made by {@link createMention} with all their members, since every reader of a text looks at them.
 */
export interface Mention {
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  start: number;
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
  wants: Toponym['wants'];
  coordinates: Toponym['coordinates'];
  /** Set when the words make the place less precise than its kind: "the Kupiansk direction". */
  precision: GeoPrecision | undefined;
}

const NOWHERE: readonly number[] = [];

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
    candidates: name === null ? NOWHERE : name.places,
    wants: undefined,
    coordinates: undefined,
    precision: undefined,
  };
}

/** Whether a mention is followed by a possessive 's. */
export function isPossessive(document: Document, mention: Mention): boolean {
  return document.ends[mention.last]! > mention.end;
}
