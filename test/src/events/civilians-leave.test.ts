import { expect, test } from 'vitest';
import { events } from './support';

/** What a sentence of a war tells of people who leave. */
function evacuations(text: string): readonly string[] {
  return events(`Russian troops shelled Nikopol. ${text}`).filter((event) => event.startsWith('evacuation'));
}

test.each([
  ['More than 300 residents had left Kupiansk by Friday, the police said.', 'Kupiansk'],
  ['Police took 40 residents of Lyman out in armoured vans.', 'Lyman'],
  ['Volunteers brought out 25 people from Avdiivka on Tuesday.', 'Avdiivka'],
  ['Some 1,200 people were able to leave Kherson on Sunday.', 'Kherson'],
  ['Volunteers helped 90 pensioners to leave Vuhledar.', 'Vuhledar'],
  ['The governor reported the removal of 80 civilians from Soledar.', 'Soledar'],
  ['Twenty buses left Sumy in the morning, escorted by the army.', 'Sumy'],
  ['Vuhledar has been emptied of its residents.', 'Vuhledar'],
])('%s', (text, place) => {
  expect(evacuations(text)).toEqual([`evacuation ${place}`]);
});

test.each([
  'Only 600 inhabitants left in Vuhledar have a stove, the army said.',
  'The shelling left 300 residents of Kupiansk without power.',
  'Rescuers pulled two people from the debris in Kharkiv.',
  'Ukraine brought 90 prisoners home from Belgorod in an exchange.',
  'The police detained 40 residents of Kherson and took them to prison.',
  'Residents of Lyman refused to leave.',
])('nobody leaves: %s', (text) => {
  expect(evacuations(text)).toEqual([]);
});
