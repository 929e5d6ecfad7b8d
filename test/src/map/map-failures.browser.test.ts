import { afterEach, expect, test, vi } from 'vitest';
import { MapProblem, setMapWorker } from '../../../src/map';
import { FAMILY_COLOURS } from '../../../src/map/palette';
import { useWorkerBlob } from '../../../src/map/worker-blob';
import { makeEvent } from '../store/events';
import { alike, next, putMap, ready } from './map-page';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function contextOf(container: HTMLElement): WebGL2RenderingContext {
  return container.querySelector('canvas')!.getContext('webgl2')!;
}

test('twenty maps one after the other leave no context behind', async () => {
  const contexts: WebGL2RenderingContext[] = [];
  for (let count = 0; count < 20; count++) {
    const map = putMap({ basemap: 'none' });
    contexts.push(contextOf(map.container));
    map.remove();
    expect(map.container.childElementCount).toBe(0);
  }
  expect(contexts.every((context) => context.isContextLost())).toBe(true);
  const last = putMap({ basemap: 'none' });
  await ready(last);
  expect(contextOf(last.container).isContextLost()).toBe(false);
  last.remove();
});

test('a removed map answers every call and tells nothing', () => {
  const map = putMap({ basemap: 'none' });
  map.remove();
  map.show([makeEvent()]);
  map.view.setTheme('dark');
  map.view.setLang('uk');
  map.view.flyTo({ lat: 48, lon: 38 });
  map.view.zoomBy(1);
  map.view.resize();
  map.view.remove();
  expect(map.view.fit('events')).toBe(false);
  expect(map.view.getView()).toBeNull();
  expect(map.problems).toEqual([]);
});

test('a lost context comes back with the events on it', async () => {
  const map = putMap({ basemap: 'none' });
  map.show([makeEvent({ type: 'capture' })]);
  map.view.flyTo({ lon: 38, lat: 48.595 }, { zoom: 6, animate: false });
  await ready(map);
  const loser = contextOf(map.container).getExtension('WEBGL_lose_context')!;
  loser.loseContext();
  await new Promise((resolve) => setTimeout(resolve, 300));
  loser.restoreContext();
  await expect
    .poll(async () => alike(await map.colourAt(200, 160), FAMILY_COLOURS.control.light), { timeout: 10_000 })
    .toBe(true);
  expect(map.problems).toEqual([]);
  map.remove();
});

test('without WebGL a typed problem is thrown with a sentence, and the container is left clean', () => {
  const original = HTMLCanvasElement.prototype.getContext;
  // No browser lets a page turn its own WebGL off, so the one answer of such a browser is given here.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
  } as typeof original);
  let thrown: unknown;
  try {
    putMap();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(MapProblem);
  expect(thrown).toMatchObject({ code: 'no-webgl' });
  expect((thrown as MapProblem).message).toContain('WebGL');
});

test('a style that cannot be had is told, and the events stand on plain ground', async () => {
  const map = putMap({ basemap: `${location.origin}/nowhere/style.json` });
  map.show([makeEvent({ type: 'capture' })]);
  map.view.flyTo({ lon: 38, lat: 48.595 }, { zoom: 6, animate: false });
  const problem = await next(map, 'error');
  expect(problem.code).toBe('basemap');
  await expect
    .poll(async () => alike(await map.colourAt(200, 160), FAMILY_COLOURS.control.light), { timeout: 10_000 })
    .toBe(true);
  map.remove();
});

test('an author’s style carries the events, and follows the theme with them alone', async () => {
  const style = {
    version: 8,
    sources: {},
    layers: [{ id: 'theirs', type: 'background', paint: { 'background-color': '#336699' } }],
  };
  const url = URL.createObjectURL(new Blob([JSON.stringify(style)], { type: 'application/json' }));
  const map = putMap({ basemap: url });
  map.show([makeEvent({ type: 'capture' })]);
  map.view.flyTo({ lon: 38, lat: 48.595 }, { zoom: 6, animate: false });
  await ready(map);
  expect(alike(await map.colourAt(60, 60), '#336699')).toBe(true);
  expect(alike(await map.colourAt(200, 160), FAMILY_COLOURS.control.light)).toBe(true);
  map.view.setTheme('dark');
  await expect
    .poll(async () => alike(await map.colourAt(200, 160), FAMILY_COLOURS.control.dark), { timeout: 10_000 })
    .toBe(true);
  expect(alike(await map.colourAt(60, 60), '#336699')).toBe(true);
  map.remove();
});

test('the worker from the script’s own text draws as well', async () => {
  const map = putMap({}, useWorkerBlob);
  map.show([makeEvent({ type: 'capture' })]);
  map.view.flyTo({ lon: 38, lat: 48.595 }, { zoom: 6, animate: false });
  await ready(map);
  expect(alike(await map.colourAt(200, 160), FAMILY_COLOURS.control.light)).toBe(true);
  expect(map.problems).toEqual([]);
  map.remove();
});

test('a worker that is not there is told by its address', async () => {
  const map = putMap({ basemap: 'none' });
  map.remove();
  // Maps share one worker until the last is gone, so that this one asks for its own.
  setMapWorker(`${location.origin}/nowhere/worker.mjs`);
  const { createMapView } = await import('../../../src/map');
  const container = document.createElement('div');
  container.style.cssText = 'width:200px;height:200px';
  document.body.append(container);
  const view = createMapView(container, { basemap: 'none', theme: 'light' });
  const problem = await new Promise<MapProblem>((resolve) => {
    view.on('error', resolve);
  });
  expect(problem.code).toBe('no-worker');
  expect(problem.message).toContain('/nowhere/worker.mjs');
  view.remove();
});
