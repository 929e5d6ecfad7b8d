import { beforeAll, expect, test } from 'vitest';
import type { Gazetteer } from '../../geo/types';
import { articleFromText } from '../../src/article';
import { readArticle } from '../../src/pipeline';
import { loadGazetteer } from '../support/gazetteers';

const REPORT = `Strikes on Kharkiv

KHARKIV, March 7, 2023 - Russian forces shelled Kupiansk on Monday, the governor said. Troops repelled
an assault near Bakhmut on Sunday.
`;

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer('theatre');
});

const article = (text: string, date = '') => articleFromText(text, { id: 'a', date });
const long = (length: number): string => `${REPORT}\n`.repeat(Math.ceil(length / REPORT.length));

test('an article without a day gets the one that its text tells, and one with a day keeps it', async () => {
  const told = await readArticle(article(REPORT), { gazetteer });
  expect(told.article.date).toBe('2023-03-07');
  expect(told.events.some(({ properties }) => properties.start === '2023-03-06T00:00:00Z')).toBe(true);
  expect((await readArticle(article(REPORT, '2023-03-14'), { gazetteer })).article.date).toBe('2023-03-14');
});

test('every offset holds for the text, also with line ends of another system', async () => {
  const text = `\uFEFF${REPORT.replaceAll('\n', '\r\n')}`;
  const { resolutions, claims } = await readArticle({ ...article(''), text }, { gazetteer });
  expect(resolutions.length).toBeGreaterThan(3);
  for (const { start, end, quote } of resolutions) expect(text.slice(start, end)).toBe(quote);
  expect(claims.length).toBeGreaterThan(1);
  for (const { sentence, trigger } of claims) {
    expect(sentence.start).toBeLessThanOrEqual(trigger.start);
    expect(trigger.end).toBeLessThanOrEqual(sentence.end);
    expect(text.slice(trigger.start, trigger.end).trim()).not.toBe('');
  }
});

test('progress rises from nothing to all', async () => {
  const shares: number[] = [];
  await readArticle(article(long(200_000)), { gazetteer, onProgress: (done) => shares.push(done) });
  expect(shares.length).toBeGreaterThan(4);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('a cancel that comes in the middle ends the reading with its reason', async () => {
  const controller = new AbortController();
  const shares: number[] = [];
  const reading = readArticle(article(long(1_000_000)), {
    gazetteer,
    signal: controller.signal,
    onProgress: (done) => shares.push(done),
  });
  setTimeout(() => controller.abort(new Error('enough')), 50);
  await expect(reading).rejects.toThrow('enough');
  expect(shares.at(-1) ?? 0).toBeLessThan(0.7);
});

test.each([
  ['', ['The text is empty: there is nothing to read.']],
  [' \n', ['The text is empty: there is nothing to read.']],
  ['Nothing to see here.', ['No place name was found in the text.', 'No event was found in the text.']],
  [
    'Russian forces shelled Kupiansk on Monday.',
    ['The day of publication is not known, so 1 of 1 events have no date; give the day to date them.'],
  ],
  ['Вночі ворог обстріляв Харків.', ['Events are not read in Ukrainian yet, only place names.']],
  [REPORT, []],
])('the warnings about %j', async (text, warnings) => {
  expect((await readArticle(article(text), { gazetteer })).warnings).toEqual(warnings);
});
