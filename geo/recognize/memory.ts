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

/** More people than this are not remembered: a report names a hundred, a text of a thousand pages any number. */
const MOST_PEOPLE = 5000;

/** Forgets who was named longest ago, so that a memory stays small in however long a text. */
export function forgetOldest({ people }: Memory): void {
  for (const name of people) {
    if (people.size <= MOST_PEOPLE) return;
    people.delete(name);
  }
}
