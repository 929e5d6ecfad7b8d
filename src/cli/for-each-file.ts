import { CliError, UsageError } from './errors';
import { note } from './output';

/** Does the work for each FILE; one that fails is told and does not keep the others from being read. */
export async function forEachFile(
  files: readonly string[],
  work: (file: string) => Promise<void>,
): Promise<void> {
  if (files.filter((file) => file === '-').length > 1) {
    throw new UsageError('expected standard input (-) once, found it more than once');
  }
  for (const file of files) {
    try {
      await work(file);
    } catch (error) {
      if (!(error instanceof CliError) || error instanceof UsageError) throw error;
      note(`frontline: ${error.message}`);
      process.exitCode = 1;
    }
  }
}
