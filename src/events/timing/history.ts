import type { TimeExpression } from '../../time/types';
import type { EventDocument } from '../reading/document';
import { timesOf } from './document-times';

const DAY = 86_400_000;
/** Days before publication at which a time is history, which reaches no farther than its own words. */
const OLD_DAYS = 31;

/** Whether a time lies before what the text is about: before its week or period, or a month before its day. */
export function isHistory({ interval }: Pick<TimeExpression, 'interval'>, document: EventDocument): boolean {
  const { start, precision } = timesOf(document).frame.undated;
  if (precision === 'week') return interval.end <= start;
  return Date.parse(interval.end) < Date.parse(document.source.date) - OLD_DAYS * DAY;
}
