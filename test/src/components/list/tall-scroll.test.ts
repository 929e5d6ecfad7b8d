import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TallScroll } from '../../../../src/components/list/tall-scroll';

/** A scroller as a browser has it: whole pixels between 0 and its end. */
class Scroller {
  at = 0;
  readonly scroll = new TallScroll();

  constructor(
    readonly full: number,
    readonly port: number,
  ) {
    this.at = this.scroll.resize(full, port);
  }

  get end(): number {
    return this.scroll.height - this.port;
  }

  moveTo(at: number): void {
    this.at = Math.round(Math.max(0, Math.min(this.end, at)));
    this.at = this.scroll.follow(this.at) ?? this.at;
  }

  moveBy(step: number): void {
    this.moveTo(this.at + step);
  }
}

const MILLION = 58_054_780;

test('a list that a browser can hold is scrolled as the browser does', () => {
  const scroller = new Scroller(5_000_000, 400);
  for (const step of [10, 4_000_000, -30, 9_000_000]) {
    scroller.moveBy(step);
    expect(scroller.scroll.top).toBe(scroller.at);
    expect(scroller.scroll.inScroller(123)).toBe(123);
  }
  expect(scroller.scroll.top).toBe(5_000_000 - 400);
});

test('small steps move a list of any height by exactly as much, wherever a leap has brought it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 8_000_001, max: 5_000_000_000 }),
      fc.integer({ min: 120, max: 1500 }),
      fc.array(fc.oneof(fc.integer({ min: -300, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true })), {
        maxLength: 60,
      }),
      (full, port, moves) => {
        const scroller = new Scroller(full, port);
        for (const move of moves) {
          const before = scroller.scroll.top;
          if (Number.isInteger(move) && Math.abs(move) > 1) {
            scroller.moveBy(move);
            const wanted = Math.max(0, Math.min(full - port, before + move));
            expect(Math.abs(scroller.scroll.top - wanted)).toBeLessThanOrEqual(1);
          } else {
            scroller.moveTo(move * scroller.end);
          }
          expect(scroller.at).toBeGreaterThanOrEqual(0);
          expect(scroller.at).toBeLessThanOrEqual(scroller.end);
        }
      },
    ),
  );
});

test('the thumb goes to the share of the list that it stands for, and to its very ends', () => {
  const scroller = new Scroller(MILLION, 400);
  for (const share of [0.5, 0.25, 0.75]) {
    scroller.moveTo(share * scroller.end);
    expect(scroller.scroll.top / (MILLION - 400)).toBeCloseTo(share, 1);
  }
  scroller.moveTo(scroller.end);
  expect(scroller.scroll.top).toBe(MILLION - 400);
  scroller.moveTo(0);
  expect(scroller.scroll.top).toBe(0);
});

test('turning the wheel on and on reaches the end, and the beginning again, without a jump', () => {
  const scroller = new Scroller(12_000_000, 400);
  const walk = (step: number, last: number) => {
    for (let turn = 0; scroller.scroll.top !== last; turn++) {
      const before = scroller.scroll.top;
      scroller.moveBy(step);
      expect(turn).toBeLessThan(20_000);
      expect(Math.abs(scroller.scroll.top - before)).toBeLessThanOrEqual(Math.abs(step) + 1);
    }
  };
  walk(1000, 12_000_000 - 400);
  walk(-1000, 0);
});

test('a place that is gone to stays there when the reader scrolls on', () => {
  const scroller = new Scroller(MILLION, 400);
  scroller.at = scroller.scroll.goTo(29_000_000);
  expect(scroller.scroll.inScroller(29_000_058) - scroller.at).toBe(58);
  scroller.moveBy(-58);
  expect(scroller.scroll.top).toBe(29_000_000 - 58);
  expect(scroller.scroll.inScroller(29_000_000) - scroller.at).toBe(58);
});

test('a list that becomes shorter is not scrolled beyond its end', () => {
  const scroller = new Scroller(MILLION, 400);
  scroller.moveTo(scroller.end);
  expect(scroller.scroll.resize(2_000, 400)).toBe(1_600);
  expect(scroller.scroll.top).toBe(1_600);
  expect(scroller.scroll.resize(100, 400)).toBe(0);
});
