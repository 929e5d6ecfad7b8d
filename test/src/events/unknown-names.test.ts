import { expect, test } from 'vitest';
import { events } from './support';

test('what happened near a name nobody knows is not at the places before', () => {
  expect(
    events(
      'The enemy shelled Lyman and Kupiansk and carried out an air strike near Yavirske, the army said.',
    ),
  ).toEqual(['shelling Lyman', 'shelling Kupiansk', 'air-strike -']);
});

test('districts of the one city named are in it', () => {
  expect(events('Russia unleashed a barrage on Odesa, killing six people across nine districts.')).toContain(
    'casualties Odesa',
  );
});

test('a thing knocked out is no town taken', () => {
  expect(events('Ukrainian gunners knocked out the railway bridge near Kherson.')).not.toContain(
    'capture Kherson',
  );
});
