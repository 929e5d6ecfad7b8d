import { drawAreaLabel } from './area-label';
import { drawHatch } from './hatch';
import { parseImageName } from './names';
import { drawPin } from './pin';

export { PIXEL_RATIO } from './canvas';

/** Draws the image that a name asks for, or null when the name is none of ours. */
export function drawImage(id: string): ImageData | null {
  const image = parseImageName(id);
  switch (image?.kind) {
    case 'pin':
    case 'vague':
      return drawPin(image);
    case 'hatch':
      return drawHatch(image);
    case 'area':
      return drawAreaLabel(image);
    default:
      return null;
  }
}
