/** What is remembered of a text from one stretch to the next. */
export interface Memory {
  /** Folded surnames of people who were named in full. */
  readonly people: Set<string>;
  /** Keys of names that a disease was seen to bear. */
  readonly diseases: Set<string>;
}

/** A memory with nothing in it. */
export function createMemory(): Memory {
  return { people: new Set(), diseases: new Set() };
}
