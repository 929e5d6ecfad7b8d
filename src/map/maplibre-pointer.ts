import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { type Camera, markAt } from './hit-test';
import type { Mark } from './mark';
import type { MapHit, Pixel } from './types';

/** Pixels round a mark that still answer: a fingertip is wider than a pointer. */
const TOUCH_TOLERANCE = 22;
const POINTER_TOLERANCE = 5;

/** What the pointer needs of the map that it works on. */
export interface PointerTarget {
  /** The marks that are drawn at the moment. */
  marks(): readonly Mark[];
  onHover(hit: MapHit): void;
  onSelect(hit: MapHit): void;
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
  let hovered: Mark | null = null;

  const hover = (mark: Mark | null, point: Pixel): void => {
    if (mark?.ids[0] === hovered?.ids[0] && mark?.form === hovered?.form) return;
    hovered = mark;
    map.getCanvas().style.cursor = mark ? 'pointer' : '';
    target.onHover(hitOf(mark, point, camera));
  };
  const onMove = ({ point }: MapMouseEvent): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() =>
      hover(markAt(target.marks(), camera, point, POINTER_TOLERANCE), point),
    );
  };
  const onOut = (): void => {
    cancelAnimationFrame(frame);
    hover(null, { x: 0, y: 0 });
  };
  const onClick = ({ point, originalEvent }: MapMouseEvent): void => {
    const touched = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
    const tolerance = touched ? TOUCH_TOLERANCE : POINTER_TOLERANCE;
    target.onSelect(hitOf(markAt(target.marks(), camera, point, tolerance), point, camera));
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

/** A pin answers with its own pixel, a circle or an area with the pointer's. */
function hitOf(mark: Mark | null, { x, y }: Pixel, camera: Camera): MapHit {
  if (!mark) return { ids: [], x, y };
  const own = mark.form === 'pin' || mark.form === 'vague' ? camera.project(mark.lon, mark.lat) : { x, y };
  return { ids: mark.ids, x: own.x, y: own.y };
}
