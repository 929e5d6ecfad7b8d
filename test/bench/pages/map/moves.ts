import type { Contender } from './contender';

/** How long a move of the camera takes, milliseconds. */
const DURATION = 1000;

/** Milliseconds from frame to frame while the camera moves half a map east, and comes back off the clock. */
export async function pan(contender: Contender): Promise<readonly number[]> {
  const { map } = contender;
  const center = map.getCenter();
  const width = map.getContainer().clientWidth;
  const times = await frames(contender, () =>
    map.panBy([width / 2, 0], { duration: DURATION, easing: (t) => t }),
  );
  map.jumpTo({ center });
  await map.once('idle');
  return times;
}

/** Milliseconds from frame to frame while the camera goes one zoom closer; it goes back off the clock. */
export async function zoom(contender: Contender): Promise<readonly number[]> {
  const { map } = contender;
  const before = map.getZoom();
  const times = await frames(contender, () =>
    map.zoomTo(before + 1, { duration: DURATION, easing: (t) => t }),
  );
  map.jumpTo({ zoom: before });
  await map.once('idle');
  return times;
}

async function frames({ map, shutter, onFrame }: Contender, move: () => void): Promise<readonly number[]> {
  const times: number[] = [];
  let last = Number.NaN;
  const stop = onFrame(() => {
    const end = shutter.close();
    if (!Number.isNaN(last)) times.push(end - last);
    last = end;
  });
  const ended = map.once('moveend');
  move();
  await ended;
  stop();
  return times;
}
