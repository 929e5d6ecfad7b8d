import { type Measurement, median } from '../measurement';
import type { Round } from './contenders';

/** What ours took in a round, each beside the empty map's frame, and beside MapLibre's filter where measured. */
export function ownMeasurements(
  size: number,
  { empty, frontline, setFilter }: Round,
): readonly Measurement[] {
  if (!frontline || !empty) return [];
  const events = size.toLocaleString('en');
  const row = (
    what: string,
    runs: readonly number[],
    floor: readonly number[],
    peer: readonly number[] | undefined,
  ): Measurement => ({
    what: `${what}, ${events} events on the map`,
    ms: median(runs),
    runs,
    peer: { name: 'an empty map’s frame', ms: median(floor) },
    figures: {
      'times an empty map': median(runs) / median(floor),
      ...(peer && peer.length > 0 ? { 'times faster than setFilter': median(peer) / median(runs) } : {}),
    },
  });
  return [
    ...Object.entries(frontline.windows).map(([name, runs]) =>
      row(`a window of ${name}`, runs, empty.windows[name]!, setFilter?.windows[name]),
    ),
    row('a step of play', frontline.play, empty.play, setFilter?.play),
  ];
}
