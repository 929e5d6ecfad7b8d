import type { Geometry, MultiLineString, Position } from 'geojson';

/** Outlines by area: an area is drawn again with every change of the selection. */
const known = new WeakMap<Geometry, Geometry>();

/**
 * The outer edge of an area as lines: edges that two of its parts share, as oblasts of one country
 * do, are left out. Any geometry but a polygon is its own edge.
 */
export function areaEdge(geometry: Geometry): Geometry {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
  const found = known.get(geometry);
  if (found) return found;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat();
  const uses = countUses(rings);
  const edge: MultiLineString = {
    type: 'MultiLineString',
    coordinates: rings.flatMap((ring) => ownRuns(ring, uses)),
  };
  known.set(geometry, edge);
  return edge;
}

function countUses(rings: readonly Position[][]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const key = segmentKey(ring[at - 1]!, ring[at]!);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  return uses;
}

/** The stretches of a ring whose segments no other ring has. */
function ownRuns(ring: readonly Position[], uses: ReadonlyMap<string, number>): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (let at = 1; at < ring.length; at++) {
    if (uses.get(segmentKey(ring[at - 1]!, ring[at]!)) === 1) {
      if (run.length === 0) run.push(ring[at - 1]!);
      run.push(ring[at]!);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** The same for both directions of a segment. */
function segmentKey([ax, ay]: Position, [bx, by]: Position): string {
  const [a, b] = [`${ax},${ay}`, `${bx},${by}`];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
