import { InvalidArgumentError, Option } from 'commander';
import { dayOf } from '../article/day';

/** Which places are known. */
export interface GazetteerOptions {
  /** Path of a pack that takes the place of the shipped one. */
  readonly gazetteer?: string;
  /** False when what the user has added is left out. */
  readonly added: boolean;
}

/** Options that geoparse, events and map share. */
export interface ReadOptions extends GazetteerOptions {
  readonly date?: string;
  readonly lang?: string;
}

/** Options of the commands that write what they read. */
export interface WriteOptions extends ReadOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly explain?: boolean;
}

const date = new Option(
  '--date <YYYY-MM-DD>',
  'day of publication, where the report does not tell it',
).argParser((value) => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && dayOf(value) === value) return value;
  throw new InvalidArgumentError(`Expected a day such as 2023-03-07, found "${value}".`);
});

const lang = new Option(
  '--lang <code>',
  'language of the report: en, uk, ru; else told by its letters',
).argParser((value) => {
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)) return value.toLowerCase();
  throw new InvalidArgumentError(`Expected a language code such as en, found "${value}".`);
});

/** Which places are known. */
export const GAZETTEER_OPTIONS: readonly Option[] = [
  new Option('--gazetteer <pack>', 'another gazetteer than the shipped one'),
  new Option('--no-added', 'leave out what frontline gazetteer add has added'),
];

/** How a report is read. */
export const READ_OPTIONS: readonly Option[] = [date, lang, ...GAZETTEER_OPTIONS];

/** Whether events of several reports become one set. */
export const MERGE_OPTION = new Option(
  '--no-merge',
  'leave the events of each report as they are, also where several tell of one',
);

/** How what was read is written. */
export const WRITE_OPTIONS: readonly Option[] = [
  new Option('--json', 'write one JSON document'),
  new Option('--jsonl', 'FILE holds lines {id, text, date?, lang?}; write a line for each').conflicts('json'),
  ...READ_OPTIONS,
];
