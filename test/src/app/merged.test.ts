import { expect, test } from 'vitest';
import type { Report } from '../../../src/app/library';
import { mergeLibrary } from '../../../src/app/merged';
import { articleFromText } from '../../../src/article/index';
import { readArticle } from '../../../src/pipeline';
import { samplePlaces } from '../../geo/places';

const gazetteer = samplePlaces();

async function reportOf(id: string, text: string): Promise<Report> {
  const reading = await readArticle(articleFromText(text, { id, date: '2023-03-10' }), { gazetteer });
  return { id, title: id, source: null, reading, events: reading.events };
}

const MORNING = await reportOf('morning', 'Russian artillery shelled Bakhmut on Thursday, the mayor said.');
const EVENING = await reportOf(
  'evening',
  'Nothing is known of Kyiv. On Thursday, Russian forces shelled Bakhmut.',
);
const FILE: Report = { ...(await reportOf('file', 'Bakhmut was shelled on Thursday.')), reading: null };

test('one text stays as it was read', () => {
  const { events, readings } = mergeLibrary({ reports: [MORNING] });
  expect(events).toEqual(MORNING.events);
  expect(readings.get('morning')).toBe(MORNING.reading);
});

test('what two texts tell of is one event with the claims of both, under one id in both texts', () => {
  const { events, readings } = mergeLibrary({ reports: [MORNING, EVENING] });
  expect(events).toHaveLength(1);
  expect(events[0]!.claims).toHaveLength(2);
  const { id, mergedBy } = events[0]!.properties;
  expect(mergedBy).toContain('same-place');
  for (const reading of readings.values())
    expect(reading.events.map(({ properties }) => properties.id)).toEqual([id]);
  expect(MORNING.events[0]!.properties.mergedBy).toBe('');
});

test('a file of events without a text is not merged into what was read', () => {
  const { events, readings } = mergeLibrary({ reports: [MORNING, FILE, EVENING] });
  expect(events).toHaveLength(2);
  expect([...readings.keys()]).toEqual(['morning', 'evening']);
});
