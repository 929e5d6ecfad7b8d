import { expect, test } from 'vitest';
import { event } from './support';

const attributed = (text: string, type: string): string => event(text, type).attribution;

test.each([
  [
    'The Russian Defence Ministry said its forces had captured Berdychi.',
    'capture',
    'Russian Defence Ministry',
  ],
  ['Russian forces shelled Kherson, the regional governor said on Tuesday.', 'shelling', 'regional governor'],
  [
    '“The liberation of Soledar goes on,” Defence Minister Sergei Shoigu said.',
    'liberation',
    'Sergei Shoigu',
  ],
  [
    '“Our troops repelled an attack near Stepove,” said General Oleksandr Tarnavskyi, the commander.',
    'repelled-assault',
    'Oleksandr Tarnavskyi',
  ],
  ['According to the General Staff, Russian troops attacked Avdiivka.', 'assault', 'General Staff'],
  ['Russian troops attacked Avdiivka, according to local officials.', 'assault', 'local officials'],
  ['Oleksandr Prokudin, the governor, said Russian guns shelled Kherson.', 'shelling', 'Oleksandr Prokudin'],
  [
    'Ukraine’s air force reported that it had shot down nine drones over Odesa.',
    'interception',
    'Ukraine’s air force',
  ],
])('%s', (text, type, name) => {
  expect(attributed(text, type)).toBe(name);
});

test('the outlet itself is nobody', () => {
  expect(attributed('Russian troops attacked Avdiivka on Monday.', 'assault')).toBe('');
});

test('"he said" and a quotation that goes on keep their speaker', () => {
  const he =
    'Governor Oleksandr Prokudin spoke to reporters, he said. Russian guns had shelled Kherson, he said.';
  expect(
    attributed(`Governor Oleksandr Prokudin said the night was quiet. ${he.split('. ')[1]}`, 'shelling'),
  ).toBe('Oleksandr Prokudin');
  const long = '“We hold,” General Syrskyi said. “Our troops repelled an attack near Stepove.”';
  expect(attributed(long, 'repelled-assault')).toBe('Syrskyi');
});

test('an office is known again by one word', () => {
  const text =
    'Russia’s Defence Ministry spoke of gains, Russia’s Defence Ministry said. The ministry said its troops had captured Soledar.';
  expect(event(text, 'capture').status).toBe('claimed');
});

test('hyphens stay, and who installed an official is whom he speaks for', () => {
  const text =
    'Moscow-installed officials in Kherson said Russian forces had repelled a landing attack near Kherson.';
  expect(event(text, 'repelled-assault')).toMatchObject({
    attribution: 'Moscow-installed officials in Kherson',
    status: 'claimed',
  });
});
