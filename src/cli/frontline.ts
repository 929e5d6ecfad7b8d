#!/usr/bin/env node
/**
 * The command `frontline`. Exit status 0 when all went well, 1 when something could not be read or
 * written, 2 when it was called wrongly.
 */
import { CommanderError } from 'commander';
import { CliError, reasonOf, UsageError } from './errors';
import { note, quietWhenClosed } from './output';
import { createProgram } from './program';

async function main(): Promise<void> {
  quietWhenClosed();
  try {
    await createProgram().parseAsync(process.argv);
  } catch (error) {
    process.exitCode = statusOf(error);
  }
}

/** Tells the error, unless commander has done so, and gives the exit status that belongs to it. */
function statusOf(error: unknown): number {
  // Commander gives 0 for --help and --version, which it throws as well.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  note(`frontline: ${error instanceof CliError ? error.message : `unexpected error: ${reasonOf(error)}`}`);
  return error instanceof UsageError ? 2 : 1;
}

await main();
