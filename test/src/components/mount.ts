import { run } from 'axe-core';
import type { LitElement } from 'lit';
import { expect } from 'vitest';
import { defineElements } from '../../../src/components/elements';
import type { FrontlineMap } from '../../../src/components/frontline-map';
import { EVENT_TYPES } from '../../../src/events/event-types';
import type { EventClaim, EventProperties, FrontlineEvent } from '../../../src/events/types';
import { useWorkerFile } from '../../../src/map/worker-file';

useWorkerFile();
defineElements();

/** An event with what a test does not care about filled in: shelling of a town on 10 March 2023. */
export function eventOf(id: string, changed: Partial<EventProperties> = {}): FrontlineEvent {
  const type = changed.type ?? 'shelling';
  const [lat, lon] = [changed.lat ?? 48.6, changed.lon ?? 38];
  const { acledType, acledSubType } = EVENT_TYPES[type];
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      id,
      type,
      acledType,
      acledSubType,
      status: 'reported',
      title: `Event ${id}`,
      start: '2023-03-10T00:00:00Z',
      end: '2023-03-11T00:00:00Z',
      timePrecision: 'day',
      placeId: 'gn:1',
      placeName: 'Bakhmut',
      geoPrecision: 'settlement',
      radiusKm: 0,
      initiator: '',
      target: '',
      attribution: '',
      confidence: 0.8,
      quote: `What is said of ${id}.`,
      sourceId: 'test',
      lat,
      lon,
      ...changed,
    },
  };
}

/** An event with claims, each with what a test does not care about filled in from the event. */
export function withClaims(
  event: FrontlineEvent,
  changed: readonly Partial<EventClaim>[],
): FrontlineEvent & { readonly claims: readonly EventClaim[] } {
  const { properties } = event;
  const claims = changed.map(
    (members, index): EventClaim => ({
      id: `${properties.id}-${index}`,
      polarity: 'asserted',
      status: 'reported',
      attribution: '',
      party: '',
      quote: properties.quote,
      sourceId: properties.sourceId,
      sourceTitle: '',
      sourceUrl: '',
      start: properties.start,
      end: properties.end,
      timePrecision: properties.timePrecision,
      initiator: properties.initiator,
      target: properties.target,
      toll: [],
      confidence: properties.confidence,
      sentenceStart: -1,
      sentenceEnd: -1,
      triggerStart: -1,
      triggerEnd: -1,
      speakerStart: -1,
      speakerEnd: -1,
      whenStart: -1,
      whenEnd: -1,
      trace: [],
      ...members,
    }),
  );
  return { ...event, claims };
}

/** An event on a day of March 2023. */
export function eventOn(day: number, changed: Partial<EventProperties> = {}): FrontlineEvent {
  const date = (of: number) => new Date(Date.UTC(2023, 2, of)).toISOString().replace('.000', '');
  return eventOf(`day-${day}-${changed.id ?? ''}`, {
    start: date(day),
    end: date(day + 1),
    ...changed,
    id: `day-${day}-${changed.id ?? ''}`,
  });
}

/** Puts markup on the page and waits for its elements; whatever was there before is taken off. */
export async function mount(markup: string): Promise<HTMLElement> {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  document.title = 'Test';
  const main = document.createElement('main');
  main.innerHTML = markup;
  document.body.append(main);
  await settle(main);
  return main;
}

/** Waits until every element of ours inside has drawn what it knows. */
export async function settle(root: ParentNode = document.body): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const element of root.querySelectorAll<LitElement>('*'))
      if ('updateComplete' in element) await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** A map without ground, holding events, with linked elements beside it. */
export async function mountLinked(
  markup: string,
  events: readonly FrontlineEvent[],
): Promise<{ readonly map: FrontlineMap; readonly main: HTMLElement }> {
  const main = await mount(`<frontline-map id="m" basemap="none"></frontline-map>${markup}`);
  const map = main.querySelector('frontline-map')!;
  map.events = events;
  await settle(main);
  return { map, main };
}

/** No violation that axe-core knows, on a light and on a dark page. */
export async function expectAccessible(element: Element): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = scheme === 'light' ? '#fff' : '#15181c';
    await settle();
    const { violations } = await run(element);
    const found = violations.map(
      ({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
    expect(found).toEqual([]);
  }
  document.documentElement.style.colorScheme = 'light';
}

/** The element inside another's shadow. */
export function inside<Found extends Element = HTMLElement>(host: Element, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`Expected ${selector} in ${host.localName}, found none.`);
  return found;
}

/** All of them. */
export function allInside(host: Element, selector: string): HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Presses a key on an element. */
export function press(element: Element, key: string): void {
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}
