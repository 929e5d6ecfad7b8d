import { expect, test } from 'vitest';
import { event } from './support';

test.each([
  ['Russian artillery shelled Nikopol.', 'shelling', 'artillery'],
  ['Grad rockets hit Nikopol.', 'shelling', 'rocket'],
  ['A missile struck a school in Kharkiv.', 'missile-strike', 'missile'],
  ['Shahed drones attacked Odesa.', 'drone-strike', 'drone'],
  ['Warplanes bombed Kupiansk.', 'air-strike', 'bomb'],
  ['A car was blown up by a mine near Lyman.', 'explosion', 'mine'],
  ['Russian forces launched a mechanised assault on Avdiivka.', 'assault', 'armour'],
  ['Russian troops attacked Avdiivka with tanks.', 'assault', 'armour'],
  ['Air defences shot down ten drones over Odesa.', 'interception', 'drone'],
])('%s', (text, type, weapon) => {
  expect(event(text, type).weapon).toBe(weapon);
});

test('a tank that was destroyed is no weapon used, nor is one of another clause before that of its own', () => {
  expect(event('Ukrainian forces destroyed two Russian tanks near Verbove.', 'damage').weapon).toBe('');
  const text = 'Drones attacked Odesa, while artillery pounded Nikopol.';
  expect(event(text, 'shelling').weapon).toBe('artillery');
  expect(event(text, 'drone-strike').weapon).toBe('drone');
});

test('harm has the weapon that did it', () => {
  expect(event('A drone hit a bus in Kherson, killing two people.', 'casualties').weapon).toBe('drone');
});
