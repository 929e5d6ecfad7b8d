import { expect, test } from 'vitest';
import { read } from './support';

/** Four sentences of any day, so that the text tells what it is about. */
const DAY = 'The council met. A new school opens in May. The mayor spoke of trade. It rained. ';
const told = (text: string): readonly string[] => read(text).events.map(({ properties }) => properties.type);

test.each([
  'The victim in Odesa was asked to send money for a prize.',
  'Two people were evacuated from a flat in Sumy after a burst pipe.',
  'He stopped short of taking action against the firm in Kharkiv.',
  'A body was found in the river by the Coast Guard near Odesa.',
  'The firm is mining near Kryvyi Rih and pays well.',
  'We targeted ten shops in Kharkiv with our flyers.',
  'An American tourist was arrested in Kyiv on a charge of assault.',
  'Toads exploded in a pond near Sumy.',
  'After cleaning up the area the division of the firm left Lyman.',
  'There were nine deaths from flu in Odesa.',
])('%s: no event in a text of any day', (sentence) => {
  expect(told(DAY + sentence)).toEqual([]);
});

test.each([
  ['A drone hit a house in Sumy, killing two soldiers.', 'drone-strike'],
  ['Shells fell on Nikopol, and troops were killed.', 'shelling'],
  ['Missile strikes on Kharkiv cut the power.', 'missile-strike'],
  ['Gunmen attacked a convoy of soldiers near Lyman.', 'assault'],
])('%s: an event of war is one in a text of any day too', (sentence, type) => {
  expect(told(DAY + sentence)).toContain(type);
});

test.each([
  ['Four people were killed in Sumy when a shell hit a house.', 'casualties'],
  ['Russia failed to hold Lyman, which was retaken.', 'liberation'],
])('%s: a sentence by itself is believed', (sentence, type) => {
  expect(told(sentence)).toContain(type);
});
