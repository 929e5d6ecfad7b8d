import { expect, test } from 'vitest';
import type { EventProperties, EventType } from '../../../src/events/types';
import type { Reading } from '../../../src/reading';
import type { EventSystem } from './found';
import { measurePlover } from './plover';
import { asserted } from './systems/asserted';

const reading: Reading = {
  article: { id: '', text: '', title: '', date: '', outlet: '', url: '', lang: 'en' },
  resolutions: [],
  claims: [],
  events: [],
  warnings: [],
};

/** A system that reads the given types, sentence by sentence. */
function reads(...types: readonly (readonly EventType[])[]): EventSystem {
  let at = 0;
  const event = (type: EventType) => ({
    type,
    start: '',
    end: '',
    placeId: '',
    placeName: '',
    geoPrecision: '' as const,
    initiator: '',
    status: 'reported' as const,
    attribution: '',
  });
  return { name: 'a system', read: () => types[at++]!.map(event) };
}

const sentences = [['FIGHT'], ['ASSAULT', 'FIGHT'], ['AGREE'], ['RETREAT'], ['THREATEN']].map(
  (events, index) => ({
    id: String(index),
    coded: new Set(events),
    reading,
  }),
);

test('violence is told from the rest sentence by sentence', () => {
  const row = measurePlover(sentences, reads(['shelling'], [], ['casualties'], ['withdrawal'], []));
  expect(row).toMatchObject({ sentences: 5, violent: 2, precision: 50, recall: 50, f1: 50 });
});

test('the rest comes class by class', () => {
  const { classes } = measurePlover(sentences, reads(['shelling'], ['casualties'], [], ['withdrawal'], []));
  const row = (event: string) => classes.find((one) => one.event === event);
  expect(classes.map(({ event }) => event)).toEqual(['AGREE', 'ASSAULT', 'FIGHT', 'RETREAT', 'THREATEN']);
  expect(row('FIGHT')).toMatchObject({ sentences: 2, read: 1, right: 1, calledViolent: 2 });
  expect(row('RETREAT')).toMatchObject({ sentences: 1, read: 1, right: 1, calledViolent: 0 });
});

test('ground given up and troops on the move are no violence', () => {
  const { precision } = measurePlover(
    sentences,
    reads(['assault'], ['clash'], ['movement'], ['withdrawal'], []),
  );
  expect(precision).toBe(100);
});

test.each([
  ['Troops shelled the town on Monday.', 'shelled', true],
  ['After the raid, troops shelled the town.', 'shelled', true],
  ['The envoy flew home after troops shelled the town.', 'shelled', false],
  ['The government condemned the shelling of the town.', 'shelling', false],
  ['Villagers, who had fled once before, were shelled again.', 'shelled', true],
])('%s tells of it itself: %s %s', (text, trigger, expected) => {
  const triggerStart = text.indexOf(trigger);
  const [event] = reads(['shelling']).read(reading);
  const properties = { ...event!, sentenceStart: 0, sentenceEnd: text.length, triggerStart };
  const read = asserted.read({
    ...reading,
    article: { ...reading.article, text },
    events: [{ type: 'Feature', geometry: null, properties: properties as EventProperties }],
  });
  expect(read.length > 0).toBe(expected);
});
