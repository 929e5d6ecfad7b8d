/** A run that failed for a reason that a person understands: told on one line, exit status 1. */
export class CliError extends Error {
  override readonly name: string = 'CliError';
}

/** A command that was called wrongly: exit status 2. */
export class UsageError extends CliError {
  override readonly name = 'UsageError';
}

/** Words of each code that the file system gives. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EACCES: 'reading it is not allowed',
  EPERM: 'it is not allowed',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk cannot be written to',
};

/** An error as a sentence without a stack. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return FILE_ERRORS[code] ?? error.message;
}
