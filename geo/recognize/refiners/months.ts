import { NameTest } from '../name-sort';
import type { Refiner } from '../refiner';

const CALENDAR = new Set(
  `january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri
  sat sun easter christmas ramadan`.split(/\s+/),
);

const IS_OF_CALENDAR = new NameTest(({ key }) => CALENDAR.has(key));

/** Names of months and days are no places, even where some village bears one. */
export const months: Refiner = {
  name: 'months',
  refine(mention) {
    if (IS_OF_CALENDAR.of(mention.name)) mention.rejected = true;
  },
};
