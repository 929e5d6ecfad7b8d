import { FAMILY_COLOURS, GROUND_COLOURS } from '../palette';
import { canvasOf, FONT, pixelsOf } from './canvas';
import type { MarkImage } from './names';

type AreaImage = Extract<MarkImage, { kind: 'area' }>;

const SIZE = 12.5;
const PADDING = 4;
const LONGEST = 40;

/** The name of an area in its family's colour, with a halo of ground. */
export function drawAreaLabel({ family, text, theme }: AreaImage): ImageData {
  const characters = [...text];
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
  const font = `600 ${SIZE}px ${FONT}`;
  const ruler = canvasOf(1, 1);
  ruler.font = font;
  const width = Math.ceil(ruler.measureText(shown).width) + 2 * PADDING;
  const height = SIZE + 2 * PADDING;
  const context = canvasOf(width, height);
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = GROUND_COLOURS[theme].halo;
  context.strokeText(shown, width / 2, height / 2);
  context.fillStyle = FAMILY_COLOURS[family][theme];
  context.fillText(shown, width / 2, height / 2);
  return pixelsOf(context);
}
