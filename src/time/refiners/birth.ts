import type { TimeRefiner } from '../refiner';

const BORN = /\bborn\s+(?:(?:in|on)\s+)?$/i;
/** How far before a time the word may begin, UTF-16 code units. */
const LOOK_BACK = 12;

/** Drops the day or year of a birth, by which bulletins tell a person's age: "a woman born in 1951 was wounded". */
export const birth: TimeRefiner = {
  name: 'birth',
  refine: (found, text) =>
    found.filter(({ start }) => !BORN.test(text.slice(Math.max(0, start - LOOK_BACK), start))),
};
