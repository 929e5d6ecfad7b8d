import { expect, test } from 'vitest';
import { EVENT_TYPES, VOCABULARIES } from '../../../src/events/index';
import type { EventType } from '../../../src/events/types';

const types = Object.keys(EVENT_TYPES) as readonly EventType[];

test('every event type has its line, and no line is of an unknown type', () => {
  expect(Object.keys(VOCABULARIES).sort()).toEqual([...types].sort());
});

test('what ACLED calls violence, PLOVER calls FIGHT or ASSAULT, save ground given up', () => {
  const violent = /^(?:Battles|Explosions\/Remote violence|Violence against civilians)$/;
  for (const type of types) {
    const { plover } = VOCABULARIES[type];
    if (violent.test(EVENT_TYPES[type].acledType))
      expect(['FIGHT', 'ASSAULT'], type).toContain(plover?.event);
  }
  expect(VOCABULARIES.withdrawal.plover?.event).toBe('RETREAT');
});

test('each label of VIINA stands once in a line', () => {
  for (const type of types) {
    const { viina } = VOCABULARIES[type];
    expect(new Set(viina).size, type).toBe(viina.length);
  }
});
