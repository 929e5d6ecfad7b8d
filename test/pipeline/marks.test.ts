import { describe, expect, test } from 'vitest';
import { EVENT_STATUSES, EVENT_TYPES } from '../../src/events/event-types';
import { accepted, loadDispatches, SPLITS } from '../support/dispatches';

const dispatches = loadDispatches();

test('there are at least twelve dispatches, of every split', () => {
  expect(dispatches.length).toBeGreaterThanOrEqual(12);
  expect(new Set(dispatches.map(({ split }) => split))).toEqual(new Set(SPLITS));
});

describe.each(dispatches.map((dispatch) => [dispatch.article.id, dispatch] as const))('%s', (_, dispatch) => {
  const { article, toponyms, events } = dispatch;

  test('is plain text with LF line ends and a day', () => {
    expect(article.text).not.toMatch(/[\r\t]/);
    const words = article.text.trim().split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(900);
    expect(article.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('marks what stands at its offsets', () => {
    for (const { start, end, quote } of toponyms) expect(article.text.slice(start, end)).toBe(quote);
  });

  test('marks in order without overlap', () => {
    toponyms.slice(1).forEach((mark, i) => {
      expect(mark.start).toBeGreaterThanOrEqual(toponyms[i]!.end);
    });
  });

  test('marks coordinates on the globe', () => {
    for (const { lat, lon } of toponyms) {
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
    }
  });

  test('quotes its events and uses the words of the event types', () => {
    for (const event of events ?? []) {
      expect(article.text).toContain(event.quote);
      for (const type of accepted(event.type)) expect(EVENT_TYPES).toHaveProperty(type);
      for (const status of accepted(event.status)) expect(EVENT_STATUSES).toContain(status);
      expect(event.start < event.end).toBe(true);
    }
  });

  test('places its events where it marks their places', () => {
    const marked = toponyms.map(({ place, lat, lon, precision }) => ({ place, lat, lon, precision }));
    for (const { place, lat, lon, precision } of events ?? []) {
      if (place === null) expect({ lat, lon, precision }).toEqual({ lat: null, lon: null, precision: '' });
      else expect(marked).toContainEqual({ place, lat, lon, precision });
    }
  });
});
