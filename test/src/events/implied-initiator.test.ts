import { expect, test } from 'vitest';
import { initiatorOf } from '../../../src/events/initiator';
import type { EventClaim } from '../../../src/events/types';
import { event, read } from './support';

const claim = (initiator: string, ...trace: string[]): EventClaim =>
  ({ initiator, trace }) as unknown as EventClaim;

test('whom a claim names goes before whom another infers', () => {
  const inferred = claim('Russia', 'initiator:holder');
  expect(initiatorOf([inferred, claim('Ukraine')])).toEqual({
    initiator: 'Ukraine',
    initiatorCertainty: 'stated',
  });
  expect(initiatorOf([claim(''), inferred])).toEqual({ initiator: 'Russia', initiatorCertainty: 'implied' });
  expect(initiatorOf([claim('')])).toEqual({ initiator: '', initiatorCertainty: '' });
});

test('an event says whether words name who did it', () => {
  const certainties = (text: string) =>
    read(text).events.map(({ properties }) => properties.initiatorCertainty);
  expect(certainties('Russian forces shelled Kherson on Tuesday.')).toEqual(['stated']);
  expect(certainties('Kherson was shelled on Tuesday.')).toEqual(['implied']);
});

test('harm told by a participle is the doing of the blow before it, and one event', () => {
  const text = 'Russian forces shelled the Ukrainian city of Kherson, killing three people and wounding 12.';
  const harm = read(text).events.filter(({ properties }) => properties.type === 'casualties');
  expect(harm.map(({ properties }) => properties)).toMatchObject([
    { initiator: 'Russia', killedMin: 3, woundedMin: 12 },
  ]);
});

test('who leaves held the place, who advances did not', () => {
  expect(
    event('After days of artillery fire the soldiers withdrew from Kherson.', 'withdrawal', '2022-11-10'),
  ).toMatchObject({
    initiator: 'Russia',
    lostBy: 'Russia',
  });
});

test('an attack without success is the attacker’s', () => {
  expect(
    event('Russian troops attacked near Stepove four times without success.', 'repelled-assault'),
  ).toMatchObject({ initiator: 'Russia' });
});
