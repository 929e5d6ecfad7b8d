import { expect, test } from 'vitest';
import { event } from './support';

test.each([
  ['Kherson was declared liberated on Friday by deputy minister Hanna Maliar.', 'liberation', 'Hanna Maliar'],
  ['The Air Force put the number of drones shot down over Odesa at 31.', 'interception', 'Air Force'],
  ['The mayor, Ihor Terekhov, spoke of three missile strikes on Kharkiv.', 'missile-strike', 'Ihor Terekhov'],
  [
    'Geolocated footage published on 9 June indicates that Russian forces advanced near Robotyne.',
    'advance',
    'Geolocated footage',
  ],
  ['Open-source images show that Russian forces shelled Kherson.', 'shelling', 'Open-source images'],
  ['Russian forces seized Soledar, satellite images of 9 June confirm.', 'capture', 'satellite images'],
  [
    'The raid went on and, by the regional governor’s own account, shells fell on Kherson.',
    'shelling',
    'regional governor',
  ],
  ['By Ukrainian count, nine missiles struck Kharkiv.', 'missile-strike', 'Ukrainian'],
  ['The crew say that Russian guns shelled Kherson.', 'shelling', 'crew'],
  [
    'The evening was calm, and on the 29th officials in Moscow reported Soledar taken.',
    'capture',
    'officials in Moscow',
  ],
])('who is heard, whatever the words of saying: %s', (text, type, name) => {
  expect(event(text, type).attribution).toBe(name);
});

test.each([
  // What an aside says ends with it.
  ['Kupiansk, where Kyiv says the staff sat, was shelled by Russian guns on Saturday.', 'shelling'],
  ['The new footage does not show that Russian forces shelled Kherson.', 'shelling'],
  ['The new footage doesn’t show that Russian forces shelled Kherson.', 'shelling'],
  ['Russian guns shelled Kherson and put out the fires with it.', 'shelling'],
])('nobody is named: %s', (text, type) => {
  expect(event(text, type).attribution).toBe('');
});

test('whose account it is may be any word: one that every object has is looked up like all others', () => {
  expect(
    event('By the constructor figures, nine missiles struck Kharkiv.', 'missile-strike').attribution,
  ).toBe('');
});

test('the line above a quotation names who speaks in all of it', () => {
  const text =
    'From the mayor’s channel, 07:30:\n“Kherson: three shells hit a school. Take care. Stay at home. Do not go out. Russian troops shelled Antonivka.”';
  expect(event(text, 'shelling').attribution).toBe('mayor');
});

test('whoever is named where a quotation ends has said all of it', () => {
  const text =
    'The Russian guns fired on. “Kherson: three shells hit a school. Stay at home. A drone hit a bus,” wrote governor Oleksandr Prokudin.';
  expect(event(text, 'shelling').attribution).toBe('Oleksandr Prokudin');
});

test.each([
  ['Vladimir Saldo accused Ukraine of having shelled Kherson.', 'shelling', 'claimed'],
  ['Satellite images confirm that a Ukrainian missile struck Melitopol.', 'missile-strike', 'corroborated'],
  ['The Air Force says that it shot down 40 drones over Odesa.', 'interception', 'claimed'],
  ['One blogger claimed that troops had captured Soledar.', 'capture', 'claimed'],
])('status of %s', (text, type, status) => {
  expect(event(text, type).status).toBe(status);
});

test('who admits an advance has not made it', () => {
  const text =
    'Russia’s Defence Ministry acknowledged that an armoured group had crossed the border near Sudzha.';
  expect(event(text, 'advance')).toMatchObject({ initiator: 'Ukraine', status: 'reported' });
});
