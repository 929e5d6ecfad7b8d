import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvents } from '../../../src/events/index';
import { events, read } from './support';

const article = (text: string, lang = 'en') => ({ id: 'x', text, date: '2023-10-18', lang });

test('nothing comes of nothing', () => {
  expect(readEvents(article(''), [])).toEqual({ claims: [], events: [] });
  expect(readEvents(article('Обстріл Нікополя.', 'uk'), [])).toEqual({ claims: [], events: [] });
});

test('any string returns, and every span holds', () => {
  const word = fc.constantFrom(
    'Russian',
    'troops',
    'shelled',
    'attack',
    'Nikopol',
    'said',
    '“',
    '”',
    ',',
    '.',
    'to',
    'not',
    'on Monday',
    '\n',
    '😀',
    "'",
    'according to',
    '2014',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (value) => {
      const { claims, events } = read(value);
      for (const { trigger, sentence } of claims) {
        expect(trigger.start).toBeGreaterThanOrEqual(sentence.start);
        expect(trigger.end).toBeLessThanOrEqual(sentence.end);
        expect(trigger.end).toBeGreaterThan(trigger.start);
      }
      for (const { properties } of events) expect(properties.start <= properties.end).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('CRLF text reads as LF text does', () => {
  const text = 'Shells hit Nikopol.\nA drone struck Odesa.\n';
  const types = (value: string) => read(value).events.map(({ properties }) => properties.title);
  expect(types(text.replaceAll('\n', '\r\n'))).toEqual(types(text));
});

test('markup stays text', () => {
  const { events } = read('<script>alert(1)</script> Shells hit Nikopol <img src=x onerror=alert(1)>.');
  expect(events[0]!.properties.quote).toContain('<img src=x onerror=alert(1)>');
});

test('a sentence without end is read in pieces, in linear time', () => {
  const { claims } = readEvents(article('Russian troops shelled Nikopol and '.repeat(3000)), []);
  expect(claims.length).toBeGreaterThan(1000);
});

test('a run of spaces between two places is read in linear time', () => {
  const text = `Kherson was shelled${' '.repeat(20_000)}and Sumy was hit by Russian guns.`;
  const begin = process.cpuUsage();
  expect(events(text)).toContain('shelling Kherson');
  const { user } = process.cpuUsage(begin);
  // In milliseconds; a search that goes back from each space takes half a minute.
  expect(user / 1000).toBeLessThan(5000);
});

test('a long text is read in bounded time, tells its progress and can be stopped', () => {
  const text = 'Russian troops shelled Nikopol on Monday, killing two people, the governor said.\n'.repeat(
    1000,
  );
  const seen: number[] = [];
  const begin = performance.now();
  const { claims } = readEvents(article(text), [], { onProgress: (done) => seen.push(done) });
  expect(performance.now() - begin).toBeLessThan(11000);
  expect(claims.length).toBeGreaterThanOrEqual(1000);
  expect(seen.at(-1)).toBe(1);
  const controller = new AbortController();
  controller.abort(new Error('stopped'));
  expect(() => readEvents(article(text), [], { signal: controller.signal })).toThrow('stopped');
});
