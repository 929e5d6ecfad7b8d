import { expect, test } from 'vitest';
import { event, events } from './support';

test('those killed are the target, and the strike stands beside', () => {
  const text = 'A missile struck an apartment block in Kharkiv, killing two people and wounding 14.';
  expect(events(text)).toEqual(['missile-strike Kharkiv', 'casualties Kharkiv']);
  expect(event(text, 'casualties')).toMatchObject({ initiator: 'Russia', target: 'Civilians' });
});

test('a participle looks back at the place before it', () => {
  const text = 'Guns shelled Kherson 22 times, wounding three people, and Nikopol came under fire.';
  expect(events(text)).toEqual(['shelling Kherson', 'casualties Kherson', 'shelling Nikopol']);
});

test('what a blow broke is the blow, damage by nothing named its own event, a burnt tank damage', () => {
  expect(events('Russian shelling damaged a school in Nikopol.')).toEqual(['shelling Nikopol']);
  expect(events('Russian troops stand across the river. A school in Nikopol was damaged.')).toEqual([
    'damage Nikopol',
  ]);
  expect(events('Russian shells hit Nikopol, and a school in Kherson was damaged.')).toEqual([
    'shelling Nikopol',
    'damage Kherson',
  ]);
  expect(events('Ukrainian forces destroyed two Russian tanks near Verbove.')).toEqual(['damage Verbove']);
});

test('those killed and those wounded in one sentence are one event with both figures', () => {
  const text =
    'A missile struck a block in Kharkiv, killing three people and wounding 12, including two children.';
  expect(events(text)).toEqual(['missile-strike Kharkiv', 'casualties Kharkiv']);
  expect(event(text, 'casualties')).toMatchObject({
    killedMin: 3,
    killedMax: 3,
    woundedMin: 12,
    woundedMax: 12,
  });
});
