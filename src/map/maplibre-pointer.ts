import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Camera } from './hit-test';
import type { MapHit, Pixel } from './types';

/** Pixels round a mark that still answer: a fingertip is wider than a pointer. */
const TOUCH_TOLERANCE = 22;
const POINTER_TOLERANCE = 5;

/** What the pointer needs of the map that it works on. */
export interface PointerTarget {
  /** What is drawn at a pixel, within so many pixels. */
  at(camera: Camera, pixel: Pixel, tolerance: number): Pointed | null;
  onHover(hit: MapHit): void;
  onSelect(hit: MapHit): void;
}

/** What the pointer is on. */
export interface Pointed {
  /** The same for the same thing. */
  readonly key: string;
  hover(): MapHit;
  /** Null when the click was answered by the map itself. */
  select(): MapHit | null;
}

/** Turns the pointer's moves and clicks into hits on marks. Returns the way to stop. */
export function followPointer(map: MapLibreMap, target: PointerTarget): () => void {
  const camera: Camera = {
    project: (lon, lat) => map.project([lon, lat]),
    unproject: (x, y) => {
      const { lng, lat } = map.unproject([x, y]);
      return { lon: lng, lat };
    },
  };
  let frame = 0;
  let hovered = '';

  const hover = (pointed: Pointed | null, { x, y }: Pixel): void => {
    const key = pointed?.key ?? '';
    if (key === hovered) return;
    hovered = key;
    map.getCanvas().style.cursor = pointed ? 'pointer' : '';
    target.onHover(pointed?.hover() ?? { ids: [], count: 0, x, y });
  };
  const onMove = ({ point }: MapMouseEvent): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => hover(target.at(camera, point, POINTER_TOLERANCE), point));
  };
  const onOut = (): void => {
    cancelAnimationFrame(frame);
    hover(null, { x: 0, y: 0 });
  };
  const onClick = ({ point, originalEvent }: MapMouseEvent): void => {
    const touched = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
    const tolerance = touched ? TOUCH_TOLERANCE : POINTER_TOLERANCE;
    const pointed = target.at(camera, point, tolerance);
    const hit = pointed ? pointed.select() : { ids: [], count: 0, x: point.x, y: point.y };
    if (hit) target.onSelect(hit);
  };

  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  map.on('click', onClick);
  return () => {
    cancelAnimationFrame(frame);
    map.off('mousemove', onMove);
    map.off('mouseout', onOut);
    map.off('click', onClick);
  };
}
