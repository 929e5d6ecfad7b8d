import type { TimeParser } from '../parser';
import { ago } from './ago';
import { calendarPeriod } from './calendar-period';
import { chronoDates } from './chrono-dates';
import { dayList } from './day-list';
import { dottedDate } from './dotted-date';
import { era } from './era';
import { month } from './month';
import { nightOf } from './night-of';
import { overnight } from './overnight';
import { partOfMonth } from './part-of-month';
import { pastPeriod } from './past-period';
import { recent } from './recent';
import { season } from './season';
import { weekend } from './weekend';
import { year } from './year';

/** All parsers of English time expressions. Where two claim the same words the longer wins, then the earlier in this list. */
export const PARSERS: readonly TimeParser[] = [
  overnight,
  nightOf,
  recent,
  pastPeriod,
  calendarPeriod,
  weekend,
  ago,
  partOfMonth,
  dayList,
  dottedDate,
  month,
  season,
  era,
  year,
  chronoDates,
];
