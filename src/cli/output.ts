import { once } from 'node:events';

/** A reader such as `head` may close our output early: that is its right, and no error. */
export function quietWhenClosed(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // EIO is how a terminal says that it has been closed.
      if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}

/** Writes to standard output and waits while it is full, so that memory stays constant. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a line for a person to standard error. */
export function note(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

/** Text of unknown origin for a terminal: control characters, which could drive it, become visible. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (control) =>
    /\s/.test(control) ? ' ' : '\uFFFD',
  );
}
