import type { TimeParser } from '../parser';
import { ago } from './ago';
import { calendarPeriod } from './calendar-period';
import { dayAndClock } from './day-and-clock';
import { dayBeforeYesterday } from './day-before-yesterday';
import { dayList } from './day-list';
import { dayOfMonth } from './day-of-month';
import { dayOfWar } from './day-of-war';
import { dayPart } from './day-part';
import { dayRange } from './day-range';
import { duration } from './duration';
import { era } from './era';
import { holiday } from './holiday';
import { month } from './month';
import { monthOfYear } from './month-of-year';
import { monthRange } from './month-range';
import { nightBeforeLast } from './night-before-last';
import { nightOf } from './night-of';
import { numericDate } from './numeric-date';
import { ofThat } from './of-that';
import { overnight } from './overnight';
import { partOfMonth } from './part-of-month';
import { pastPeriod } from './past-period';
import { phaseOfWar } from './phase-of-war';
import { recent } from './recent';
import { relative } from './relative';
import { season } from './season';
import { sinceEvent } from './since-event';
import { someDayOfMonth } from './some-day-of-month';
import { span } from './span';
import { spelledDay } from './spelled-day';
import { untilClock } from './until-clock';
import { untilMorning } from './until-morning';
import { weekdayOfWeek } from './weekday-of-week';
import { weekend } from './weekend';
import { winterOfYears } from './winter-of-years';
import { year } from './year';

/** All parsers of English time expressions. Where two claim the same words the longer wins, then the earlier in this list. */
export const PARSERS: readonly TimeParser[] = [
  overnight,
  nightOf,
  relative,
  ofThat,
  dayOfMonth,
  untilClock,
  untilMorning,
  sinceEvent,
  phaseOfWar,
  dayOfWar,
  recent,
  pastPeriod,
  calendarPeriod,
  weekdayOfWeek,
  weekend,
  ago,
  partOfMonth,
  dayBeforeYesterday,
  nightBeforeLast,
  dayList,
  dayRange,
  dayPart,
  holiday,
  numericDate,
  spelledDay,
  someDayOfMonth,
  month,
  monthOfYear,
  monthRange,
  winterOfYears,
  season,
  era,
  year,
  duration,
  span,
  dayAndClock,
];
