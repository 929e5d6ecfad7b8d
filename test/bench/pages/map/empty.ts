import type { Contender } from './contender';
import { onRender, plainMap, shutterOf } from './plain-map';

/** The floor: a map without events that draws a frame for each change. */
export async function emptyMap(container: HTMLElement): Promise<Contender> {
  const map = await plainMap(container);
  const shutter = shutterOf(map);
  const draw = (): Promise<number> =>
    new Promise((resolve) => {
      map.once('render', () => resolve(shutter.close()));
      map.triggerRepaint();
    });
  return {
    map,
    shutter,
    load: draw,
    async show() {
      const end = await draw();
      return { first: end, settled: end };
    },
    onFrame: (listener) => onRender(map, listener),
    remove: () => map.remove(),
  };
}
