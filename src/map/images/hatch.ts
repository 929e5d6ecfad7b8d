import type { EventStatus } from '../../events/types';
import { FAMILY_COLOURS } from '../palette';
import { canvasOf, pixelsOf } from './canvas';
import type { MarkImage } from './names';

type HatchImage = Extract<MarkImage, { kind: 'hatch' }>;

/** Distance between lines in CSS pixels, their width, and whether they run both ways. */
const HATCHES: Readonly<Record<EventStatus, { step: number; line: number; crossed: boolean }>> = {
  reported: { step: 12, line: 1.25, crossed: false },
  corroborated: { step: 8, line: 1.5, crossed: false },
  claimed: { step: 20, line: 1, crossed: false },
  disputed: { step: 18, line: 1, crossed: true },
  retracted: { step: 28, line: 0.75, crossed: false },
};

/** A light hatch that tiles without a seam: closer for what is surer, crossed for what is disputed. */
export function drawHatch({ family, status, theme }: HatchImage): ImageData {
  const { step, line, crossed } = HATCHES[status];
  const context = canvasOf(step, step);
  context.strokeStyle = FAMILY_COLOURS[family][theme];
  context.globalAlpha = 0.3;
  context.lineWidth = line;
  context.lineCap = 'square';
  context.beginPath();
  // Each diagonal is drawn with its neighbours, whose corners reach into this tile.
  for (const shift of [-step, 0, step]) {
    context.moveTo(shift, step);
    context.lineTo(shift + step, 0);
    if (crossed) {
      context.moveTo(shift, 0);
      context.lineTo(shift + step, step);
    }
  }
  context.stroke();
  return pixelsOf(context);
}
