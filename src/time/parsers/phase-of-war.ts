import { DAY, intervalOf } from '../calendar';
import { patternParser } from '../parser';
import { INVASION, THE_WAR } from '../the-war';

/** Days that a part of the war took, from its first day. */
const PHASES: readonly (readonly [RegExp, number])[] = [
  [/\bfirst\s+day\b|\bday\s+one\b/i, 1],
  [/\bhours\b/i, 1],
  [/\bfirst\s+week\b|\bdays\b/i, 7],
  [/\bfirst\s+month\b|\bweeks\b/i, 30],
  [/\bmonths\b/i, 90],
  [/\bfirst\s+year\b/i, 365],
  [/./, 14],
];

/** "in the first days of the invasion", "at the start of the full-scale war", "on the first day of the invasion". */
export const phaseOfWar = patternParser(
  'phase-of-war',
  /\b(?:war|invasion)\b/i,
  new RegExp(
    `\\b(?:(?:in|on|at|during|from|since)\\s+)(?:the\\s+)?(?:(?:very\\s+)?(?:first|early|opening|initial)\\s+(?:hours?|days?|weeks?|months?|year|phase|stage|period)|day\\s+one|start|outset|beginning|outbreak)\\s+of\\s+${THE_WAR}\\b`,
    'gi',
  ),
  (match, reference) => {
    // The start "since" which something lasts is read elsewhere.
    if (/^since\b/i.test(match[0]) && !/day/i.test(match[0])) return null;
    const days = PHASES.find(([pattern]) => pattern.test(match[0]))![1];
    if (reference.day !== null && reference.day < INVASION) return null;
    return intervalOf(
      INVASION,
      INVASION + days * DAY,
      days > 20 ? 'month' : days > 2 ? 'week' : 'day',
      reference,
    );
  },
);
