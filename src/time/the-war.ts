import { dayOf } from './calendar';

/** The day on which the full-scale invasion of Ukraine began, from which everybody counts; UTC milliseconds. */
export const INVASION = dayOf(2022, 2, 24)!;

/** Words for that war behind "of", without groups; for use in patterns that ignore case. */
export const THE_WAR =
  "(?:the|russia's|moscow's|this)\\s+(?:russian\\s+)?(?:full-scale\\s+)?(?:war|invasion)";
