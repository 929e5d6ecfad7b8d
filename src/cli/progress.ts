import type { Ora } from 'ora';

/** What a long run is doing, on standard error and only for a person at a terminal. */
export interface Progress {
  /** Says what is being done; `share` from 0 to 1 when it is known. */
  tell(words: string, share?: number): void;
  stop(): void;
}

const SILENT: Progress = { tell: () => undefined, stop: () => undefined };

/** Shows nothing before so long, so that a quick run does not flicker. Milliseconds. */
const DELAY_MS = 400;

/** Whether a person watches; a terminal without a width would be scrolled by every turn of the spinner. */
export function isWatched(): boolean {
  return process.stderr.isTTY === true && Boolean(process.stderr.columns);
}

/** Progress for a person, or silence when standard error is no terminal. */
export function createProgress(): Progress {
  if (!isWatched()) return SILENT;
  const begin = Date.now();
  let spinner: Ora | null = null;
  let words = '';
  let stopped = false;
  const show = async (): Promise<void> => {
    const { default: ora } = await import('ora');
    if (stopped || spinner !== null) return;
    spinner = ora({ text: words, stream: process.stderr, discardStdin: false }).start();
  };
  return {
    tell(text, share) {
      words = share === undefined ? text : `${text} ${Math.floor(share * 100)} %`;
      if (spinner !== null) spinner.text = words;
      else if (Date.now() - begin > DELAY_MS) void show();
    },
    stop() {
      stopped = true;
      spinner?.stop();
    },
  };
}
