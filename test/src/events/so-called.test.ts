import { expect, test } from 'vitest';
import { event } from './support';

const doer = (text: string, type: string) => event(text, type).initiator;

test('a village that is “liberated” in quotation marks is taken by the invader', () => {
  expect(doer('Moscow named villages that had been "liberated", among them Verbove.', 'liberation')).toBe(
    'Russia',
  );
});

test('without them, or within a longer quotation, it is freed by its own', () => {
  expect(doer('Verbove was liberated on Tuesday.', 'liberation')).toBe('Ukraine');
  expect(doer('"Verbove was liberated on Tuesday," a Ukrainian officer said.', 'liberation')).toBe('Ukraine');
});

test('the colours of a flag say who raised it', () => {
  expect(doer('A soldier raised the blue-and-yellow flag over the Robotyne council.', 'capture')).toBe(
    'Ukraine',
  );
  expect(doer('A soldier raised a flag over the Robotyne council.', 'capture')).toBe('Russia');
});
