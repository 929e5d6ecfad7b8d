import type { Command } from 'commander';
import { addConvert } from './convert';
import { addEvents } from './events';
import { addGazetteer } from './gazetteer/index';
import { addGeoparse } from './geoparse';
import { addMap } from './map';

/** All commands, in the order of the help. A new one is one file and one line here. */
export const COMMANDS: readonly ((program: Command) => void)[] = [
  addGeoparse,
  addEvents,
  addMap,
  addConvert,
  addGazetteer,
];
