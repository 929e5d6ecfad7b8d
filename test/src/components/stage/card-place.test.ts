import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../../../src/components/stage/card-place';

test('a card stands inside the stage and never on its point, or under the stage', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 2000 }),
      fc.integer({ min: 100, max: 1200 }),
      fc.integer({ min: 100, max: 400 }),
      fc.integer({ min: 60, max: 700 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (stageWidth, stageHeight, width, height, right, down) => {
        const point = { x: right * stageWidth, y: down * stageHeight };
        const at = placeCard({ width: stageWidth, height: stageHeight }, { width, height }, point);
        if (at === null) return;
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.y).toBeGreaterThanOrEqual(0);
        expect(at.x + width).toBeLessThanOrEqual(stageWidth);
        expect(at.y + height).toBeLessThanOrEqual(stageHeight);
        const covers =
          point.x >= at.x && point.x <= at.x + width && point.y >= at.y && point.y <= at.y + height;
        expect(covers).toBe(false);
      },
    ),
  );
});

test('a point out of sight sends the card into the corner', () => {
  expect(placeCard({ width: 800, height: 600 }, { width: 300, height: 200 }, null)).toEqual({
    x: 490,
    y: 10,
  });
});
