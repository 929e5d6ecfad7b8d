import { array, assert, boolean, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { atRest, firstWindow, hasEnded, nextWindow } from '../../../../src/components/stage/play-step';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2023, 2, 1);
const extent = { start: START, end: START + 30 * DAY };
const days = (from: number, to: number) => ({ start: START + from * DAY, end: START + to * DAY });

test('without a range a tenth of all days begins, with one at the end one as long', () => {
  const mode = { extent, cumulative: false };
  expect(firstWindow(null, mode)).toEqual(days(0, 3));
  expect(firstWindow(days(25, 30), mode)).toEqual(days(0, 5));
  expect(firstWindow(days(4, 6), mode)).toEqual(days(4, 6));
});

test('when events add up the first day begins, or the chosen range goes on', () => {
  const mode = { extent, cumulative: true };
  expect(firstWindow(null, mode)).toEqual(days(0, 1));
  expect(firstWindow(days(25, 30), mode)).toEqual(days(25, 26));
  expect(firstWindow(days(4, 6), mode)).toEqual(days(4, 6));
  expect(nextWindow(days(4, 6), DAY / 2, mode)).toEqual(days(4, 6.5));
});

test('a step is as long as the time passed, but never passes over an event', () => {
  const mode = { extent, cumulative: false };
  expect(nextWindow(days(4, 6), HOUR, mode)).toEqual({
    start: START + 4 * DAY + HOUR,
    end: START + 6 * DAY + HOUR,
  });
  expect(nextWindow(days(4, 6), 10 * DAY, mode)).toEqual(days(6, 8));
});

test('played in any steps it comes to the end, keeps its length and stops there', () => {
  assert(
    property(
      array(double({ min: 0.05, max: 4, noNaN: true }), { minLength: 1, maxLength: 20 }),
      integer({ min: 1, max: 20 }),
      boolean(),
      (steps, length, cumulative) => {
        const mode = { extent, cumulative };
        let window = days(0, length);
        for (let turn = 0; !hasEnded(window, mode); turn++) {
          const next = nextWindow(window, steps[turn % steps.length]! * DAY, mode);
          expect(next.end).toBeGreaterThan(window.end);
          if (cumulative) expect(next.start).toBe(window.start);
          else {
            expect(next.end - next.start).toBe(window.end - window.start);
            expect(next.start).toBeLessThanOrEqual(window.end);
          }
          window = next;
        }
        expect(window.end).toBe(extent.end);
      },
    ),
  );
});

test('it comes to rest on days, or on hours when it was slow', () => {
  const moving = { start: START + 4.4 * DAY, end: START + 6.4 * DAY };
  const mode = { extent, cumulative: false };
  expect(atRest(moving, 2, mode)).toEqual(days(4, 6));
  expect(atRest(moving, 0.25, mode)).toEqual({
    start: START + 4 * DAY + 10 * HOUR,
    end: START + 6 * DAY + 10 * HOUR,
  });
  expect(atRest({ start: START, end: START + 6.4 * DAY }, 2, { extent, cumulative: true })).toEqual(
    days(0, 6),
  );
});
