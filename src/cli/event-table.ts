import type { FrontlineEvent } from '../events/types';
import { table } from './table';

/** Lines of a table of events, the headings first; with `claims` how many claims each was made of. */
export function eventTable(events: readonly FrontlineEvent[], claims: boolean): string[] {
  return table(
    [
      { heading: 'WHEN' },
      { heading: 'WHAT' },
      { heading: 'WHERE', width: 30 },
      { heading: 'STATUS' },
      { heading: 'SAID BY', width: 24 },
      { heading: 'SURE', side: 'right' },
      ...(claims ? [{ heading: 'CLAIMS', side: 'right' } as const] : []),
      { heading: 'TITLE' },
    ],
    events.map((event) => rowOf(event, claims)),
  );
}

function rowOf({ properties }: FrontlineEvent, claims: boolean): string[] {
  const { type, placeName, geoPrecision, status, attribution, confidence, title } = properties;
  const where =
    placeName === '' ? '–' : geoPrecision === 'settlement' ? placeName : `${placeName} (${geoPrecision})`;
  const count = claims ? [String(properties.claimCount ?? 1)] : [];
  return [
    daysOf(properties),
    type,
    where,
    status,
    attribution || '–',
    confidence.toFixed(2),
    ...count,
    title,
  ];
}

/** First and last day, as printed dates are read: both included. */
function daysOf({ start, end }: FrontlineEvent['properties']): string {
  if (start === '') return 'undated';
  const last = end === '' ? start : new Date(Date.parse(end) - 1).toISOString();
  return start.slice(0, 10) === last.slice(0, 10)
    ? start.slice(0, 10)
    : `${start.slice(0, 10)} to ${last.slice(0, 10)}`;
}
