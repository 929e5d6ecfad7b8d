import { afterEach, expect, test } from 'vitest';
import type { FrontlineMap } from '../../../src/components/frontline-map';
import { eventOn, mount, settle } from './mount';

/** Elements that come and go, as on a page of many views. Chromium allows sixteen WebGL contexts. */
const ROUNDS = 20;

type Listening = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
const restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});

/** Listeners that are held by a target, as the browser counts them: the same one twice is one. */
function watchListeners(target: Listening): () => readonly string[] {
  const held = new Map<string, Set<unknown>>();
  const { addEventListener, removeEventListener } = target;
  const key = (type: string, options: unknown): string =>
    `${type} ${typeof options === 'object' && options !== null ? Boolean((options as { capture?: boolean }).capture) : Boolean(options)}`;
  target.addEventListener = ((type: string, listener: unknown, options?: unknown) => {
    const { once, signal } = (typeof options === 'object' ? (options ?? {}) : {}) as AddEventListenerOptions;
    const of = key(type, options);
    if (!once) held.set(of, (held.get(of) ?? new Set()).add(listener));
    signal?.addEventListener('abort', () => held.get(of)?.delete(listener));
    addEventListener.call(target, type, listener as EventListener, options as AddEventListenerOptions);
  }) as EventTarget['addEventListener'];
  target.removeEventListener = ((type: string, listener: unknown, options?: unknown) => {
    held.get(key(type, options))?.delete(listener);
    removeEventListener.call(target, type, listener as EventListener, options as EventListenerOptions);
  }) as EventTarget['removeEventListener'];
  restore.push(() => Object.assign(target, { addEventListener, removeEventListener }));
  return () => [...held].flatMap(([of, listeners]) => Array(listeners.size).fill(of));
}

/** WebGL contexts that were given and are not lost. */
function watchContexts(): () => number {
  const given = new Set<WebGL2RenderingContext>();
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const context = getContext.apply(this, args as never) as RenderingContext | null;
    if (context instanceof WebGL2RenderingContext) given.add(context);
    return context;
  } as typeof getContext;
  restore.push(() => {
    HTMLCanvasElement.prototype.getContext = getContext;
  });
  return () => [...given].filter((context) => !context.isContextLost()).length;
}

async function comeAndGo(main: HTMLElement): Promise<void> {
  const map = document.createElement('frontline-map') as FrontlineMap;
  map.basemap = 'none';
  map.id = 'm';
  map.events = [eventOn(1), eventOn(2), eventOn(3)];
  const linked = ['timeline', 'list', 'filter', 'card', 'legend', 'article'].map((name) => {
    const element = document.createElement(`frontline-${name}`);
    element.setAttribute('for', 'm');
    return element;
  });
  main.append(map, ...linked);
  await settle(main);
  await expect.poll(() => map.map).not.toBeNull();
  map.selection = map.events[0]?.properties.id ?? '';
  void map.pickPoint('Where is it?');
  await settle(main);
  main.replaceChildren();
  await settle(main);
}

test('elements that come and go leave no WebGL context and no listener behind', {
  timeout: 120_000,
}, async () => {
  const main = await mount('');
  const contexts = watchContexts();
  const targets = [window, document, document.documentElement, document.body];
  const listeners = targets.map(watchListeners);
  const held = () => listeners.flatMap((read, index) => read().map((each) => `${index} ${each}`));
  // What is made once for all elements of a page is made with the first.
  await comeAndGo(main);
  const [first, firstContexts] = [held(), contexts()];
  expect(firstContexts).toBe(0);
  for (let round = 1; round < ROUNDS; round++) await comeAndGo(main);
  expect(held()).toEqual(first);
  expect(contexts()).toBe(0);
});
