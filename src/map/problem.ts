/** Why a map, or a part of it, cannot be drawn. */
export type MapProblemCode = 'no-webgl' | 'no-worker' | 'context-lost' | 'basemap' | 'data';

/**
 * What went wrong with the map, with a sentence for a person. `createMapView` throws it with the
 * codes `no-webgl` and `no-worker`; later ones come as `error` events, and the map lives on.
 */
export class MapProblem extends Error {
  readonly code: MapProblemCode;

  constructor(code: MapProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MapProblem';
    this.code = code;
  }
}
