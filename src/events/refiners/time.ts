import type { Draft, EventRefiner, ReadingState } from '../draft';
import { carried } from '../timing/carried';
import { timesOf } from '../timing/document-times';
import { governing } from '../timing/governing';
import { lately } from '../timing/lately';
import { leftBefore } from '../timing/left-before';
import { toldAlready } from '../timing/told-already';

const DAY = 86_400_000;

/**
 * When: the time expression of the sentence that governs the trigger; the time that an earlier sentence
 * of the paragraph leaves (implied); the date or time stamp that it stands under; else the days that the
 * text covers, which are the day of publication and the day before where nothing tells of others, or the
 * week up to it for what takes days to prepare. A text without any day leaves both ends ''.
 */
export const time: EventRefiner = {
  name: 'time',
  refine(draft, state) {
    const dated = withTime(draft, state);
    const today = Date.parse(state.document.source.date);
    // What lies ahead of the day of publication is a plan.
    if (dated.time && dated.time.start !== '' && Date.parse(dated.time.start) >= today + DAY) {
      return [{ ...dated, polarity: 'possible', trace: [...dated.trace, 'time:future'] }];
    }
    return [dated];
  },
};

function withTime(draft: Draft, { document }: ReadingState): Draft {
  const times = timesOf(document);
  const own = times.of(draft.sentence);
  const first = governing(draft, own, document);
  const named =
    (first && toldAlready(draft, first, document, times)) ??
    leftBefore(draft, own, document) ??
    carried(draft, document, times);
  if (named) {
    const { interval, expression } = named;
    const when = { start: expression.start, end: expression.end };
    return { ...draft, time: interval, when, trace: [...draft.trace, `time:${interval.certainty}`] };
  }
  const governor = times.governorOf(draft.sentence);
  if (governor) {
    const { interval, words } = governor;
    return { ...draft, time: interval, when: words, trace: [...draft.trace, 'time:heading'] };
  }
  return {
    ...draft,
    time: lately(draft, document) ?? times.frame.undated,
    trace: [...draft.trace, 'time:publication'],
  };
}
