import { expect, test } from 'vitest';
import { events } from './support';

/** What makes a text one about a war. */
const WAR = 'Russian forces shelled Ukrainian troops on the front line. ';

test.each([
  'The hospital of Kherson took in seven people with shrapnel wounds.',
  'Doctors in Kherson treated 14 residents.',
  'Two people in Kherson sought medical help.',
  'There are dead and wounded in Kherson.',
  'In Kherson a pensioner could not be saved.',
  'Three people did not get out alive in Kherson.',
  'In Kherson a woman was cut in the face by a splinter.',
  'A mass grave was found in Kherson.',
  'Five men with their hands tied lay in a yard in Kherson.',
  'He was kept for eleven days in a cellar in Kherson with other men.',
  'Her husband was taken from their home in Kherson.',
  'Prisoners were given electric shocks in Kherson.',
  'A column of civilian cars was machine-gunned near Kherson.',
  'Executions of captured servicemen were recorded in Kherson.',
  'Up to 90 servicemen were eliminated near Kherson.',
  'Enemy losses near Kherson amounted to 215 troops.',
])('people came to harm: %s', (text) => {
  expect(events(WAR + text)).toContain('casualties Kherson');
});

test.each([
  'No patients were hurt in Kherson.',
  'A gas leak sent two women in Kherson to hospital with burns.',
  'The hospital of Kherson took in new beds.',
  'The team did not make it to the final in Kherson.',
  'A hearing on the losses of the bank opened in Kherson.',
])('nobody did: %s', (text) => {
  expect(events(WAR + text).filter((event) => event.startsWith('casualties'))).toEqual([]);
});
