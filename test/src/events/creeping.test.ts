import { expect, test } from 'vitest';
import { events } from './support';

/** What tells that a text is about a war, and of no event. */
const WAR = 'Soldiers, tanks and artillery of both armies stand along the front in this war.\n\n';

test.each([
  ['Russian infantry crept along a windbreak towards Stepove.', 'advance Stepove'],
  ['Russian infantry is gnawing its way through the tree lines near Stepove.', 'advance Stepove'],
  ['Russian troops went another 1.2 km in the fields near Robotyne.', 'advance Robotyne'],
  ['Ukrainian marines gained a toehold on the bank near Kherson.', 'advance Kherson'],
  ['The invaders worked round Soledar in the night.', 'advance Soledar'],
  ['The front line has shifted two kilometres west near Verbove.', 'advance Verbove'],
  ['The pincers are closing on Soledar, the army said.', 'advance Soledar'],
  ['Russian tanks rolled on to Soledar.', 'advance Soledar'],
  ['Enemy infantry has got as far as the railway bridge at Stepove.', 'advance Stepove'],
  ['Ukrainian troops have made a hole in the line at Verbove.', 'advance Verbove'],
  ['Stepove: pushed 800 m along the railway, said the army.', 'advance Stepove'],
])('ground is gained: %s', (text, expected) => {
  expect(events(WAR + text)).toEqual([expected]);
});

test.each([
  ['Meat assaults all day near Berdychi, the troops write.', 'assault Berdychi'],
  ['The enemy keeps up its pressure near Lyman.', 'assault Lyman'],
  ['Russian troops tried to seep into Stepove at night.', 'assault Stepove'],
  ['The occupiers have not given up attempts to advance near Lyman.', 'assault Lyman'],
  ['Russia does not stop storming Vuhledar.', 'assault Vuhledar'],
  ['A mechanised push near Kupiansk cost the enemy nine vehicles.', 'assault Kupiansk'],
  ['The enemy flung fresh convicts at the trenches near Soledar.', 'assault Soledar'],
])('an attack goes on: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test.each([
  ['The enemy was stopped 58 times in the area of Lyman.', 'repelled-assault Lyman'],
  ['A Russian attack on Stepove ended in a minefield.', 'repelled-assault Stepove'],
  ['The Russian drive on Kupiansk has come to a standstill.', 'repelled-assault Kupiansk'],
  ['The garrison did not let the enemy break through to Lyman.', 'repelled-assault Lyman'],
  ['Ukrainian troops withstood nine onslaughts at Avdiivka.', 'repelled-assault Avdiivka'],
])('an attack fails: %s', (text, expected) => {
  expect(events(WAR + text)).toEqual([expected]);
});

test.each([
  ['Gunfire could be heard in Vuhledar, soldiers said.', 'clash Vuhledar'],
  ['Battles do not subside near Robotyne.', 'clash Robotyne'],
  ['The fiercest fighting is near Avdiivka.', 'clash Avdiivka'],
  ['Trench warfare goes on around Lyman.', 'clash Lyman'],
])('shots are traded: %s', (text, expected) => {
  expect(events(WAR + text)).toEqual([expected]);
});

test('who creeps may be the "they" of the sentence before', () => {
  expect(
    events('Russian marines attacked at dawn. They worked their way into the gardens of Stepove.'),
  ).toContain('advance Stepove');
});

test.each([
  'The talks advance slowly in Odesa.',
  'In a war of words, a reform made no progress in Kharkiv.',
  'A front of cold air is moving towards Kharkiv, troops were told.',
  'Scientists of the army in Kharkiv made a breakthrough in the treatment of burns.',
  'The front near Robotyne has barely moved, the army said.',
  'Russian troops had not made a single assault near Lyman.',
  'Rumours of an assault on Kharkiv worried soldiers.',
])('no fight: %s', (text) => {
  expect(events(WAR + text)).toEqual([]);
});
