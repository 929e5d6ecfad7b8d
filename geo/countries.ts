/**
 * Countries of the war that the reports tell of, ISO 3166-1 alpha-2. What is asked of them differs, and so
 * do the lists.
 */

/** The two at war: a report names their places as those of one country, and the front runs along and across their border. */
export const BELLIGERENTS: ReadonlySet<string> = new Set(['UA', 'RU']);

/** Those on whose ground it is waged or prepared: a village there is no surprise among places of the others. */
export const THEATRE: ReadonlySet<string> = new Set([...BELLIGERENTS, 'BY']);

/** With Moldova, on which drones and what is left of missiles fall: harm there is of this war unless something else is said. */
export const WITHIN_REACH: ReadonlySet<string> = new Set([...THEATRE, 'MD']);

/** Those whose places have names in Ukrainian, Russian or Belarusian, which the press romanises in several ways. */
export const ROMANISED: ReadonlySet<string> = new Set(['UA', 'RU', 'BY']);
