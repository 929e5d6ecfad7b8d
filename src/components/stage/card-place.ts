/** Where a card goes, so that it stands beside what was clicked and never covers it. Pixels. */

export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between the point and the card: a pin's radius and some air. */
const GAP = 22;
const EDGE = 10;

/**
 * Left top corner of a card beside a point of a stage. It goes where there is more room of right,
 * left, below, above; a point out of sight, or none, puts it into the right upper corner. Null when
 * there is no room on any side, and the card belongs under the stage.
 */
export function placeCard(stage: Box, card: Box, point: Point | null): Point | null {
  if (card.width + 2 * EDGE > stage.width || card.height + 2 * EDGE > stage.height) return null;
  const inSight =
    point !== null && point.x >= 0 && point.x <= stage.width && point.y >= 0 && point.y <= stage.height;
  if (!inSight) return { x: stage.width - card.width - EDGE, y: EDGE };
  const besideY = clamp(point.y - card.height / 3, EDGE, stage.height - card.height - EDGE);
  if (point.x + GAP + card.width + EDGE <= stage.width) return { x: point.x + GAP, y: besideY };
  if (point.x - GAP - card.width - EDGE >= 0) return { x: point.x - GAP - card.width, y: besideY };
  const besideX = clamp(point.x - card.width / 2, EDGE, stage.width - card.width - EDGE);
  if (point.y + GAP + card.height + EDGE <= stage.height) return { x: besideX, y: point.y + GAP };
  if (point.y - GAP - card.height - EDGE >= 0) return { x: besideX, y: point.y - GAP - card.height };
  return null;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
