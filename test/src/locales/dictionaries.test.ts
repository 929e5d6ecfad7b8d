import { expect, test } from 'vitest';
import { EVENT_FAMILIES, EVENT_STATUSES, EVENT_TYPES } from '../../../src/events/event-types';
import { MERGE_RULES } from '../../../src/events/merge/rules';
import type { EventType } from '../../../src/events/types';
import { en } from '../../../src/locales/en';
import { ru } from '../../../src/locales/ru';
import { uk } from '../../../src/locales/uk';

test.each([en, uk, ru].map((locale) => [locale.$name, locale] as const))(
  '%s has a word of its own for every type, family and status',
  (_name, locale) => {
    const types = (Object.keys(EVENT_TYPES) as EventType[]).map(locale.eventType);
    const families = EVENT_FAMILIES.map(locale.family);
    const statuses = EVENT_STATUSES.map(locale.status);
    for (const words of [types, families, statuses]) {
      expect(new Set(words).size).toBe(words.length);
      expect(words.every((word) => word !== '')).toBe(true);
    }
  },
);

test('counts take the form that their language has for them', () => {
  const counted = (count: number) => [en, uk, ru].map((locale) => locale.eventCount(count, String(count)));
  expect(counted(1)).toEqual(['1 event', '1 подія', '1 событие']);
  expect(counted(3)).toEqual(['3 events', '3 події', '3 события']);
  expect(counted(11)).toEqual(['11 events', '11 подій', '11 событий']);
  expect(counted(21)).toEqual(['21 events', '21 подія', '21 событие']);
});

test('every rule by which claims are one event has words in every language, and an unknown one keeps its name', () => {
  for (const locale of [en, uk, ru]) {
    expect(MERGE_RULES.filter(({ name }) => locale.mergeRule(name) === name)).toEqual([]);
    expect(locale.mergeRule('of-tomorrow')).toBe('of-tomorrow');
  }
});

test('every language says everything', () => {
  for (const locale of [uk, ru]) expect(Object.keys(locale).sort()).toEqual(Object.keys(en).sort());
});
