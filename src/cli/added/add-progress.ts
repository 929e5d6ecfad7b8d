import { note } from '../output';
import { createProgress, isWatched } from '../progress';
import type { OnBytes } from './download';

/** What `gazetteer add` tells while it works. */
export interface AddProgress {
  /** For one file, by its name at the host. */
  download(name: string): OnBytes;
  tell(words: string): void;
  stop(): void;
}

/** Characters of the bar. */
const WIDTH = 24;

/** A bar for a person at a terminal, a line a step elsewhere, nothing when `quiet`. */
export function createAddProgress(quiet: boolean): AddProgress {
  const shown = quiet ? null : createProgress();
  const line = (words: string): void => {
    if (!quiet && !isWatched()) note(words);
  };
  return {
    download(name) {
      let isTold = false;
      return (done, total) => {
        shown?.tell(downloadLine(name, done, total));
        if (!isTold) line(`Downloading ${name}${total === undefined ? '' : `, ${megabytes(total)} MB`}`);
        isTold = true;
      };
    },
    tell(words) {
      shown?.tell(words);
      line(words);
    },
    stop: () => shown?.stop(),
  };
}

/** `UA.zip [######······]  50 % of 4.6 MB`, or how much has come where the whole is not known. */
export function downloadLine(name: string, done: number, total: number | undefined): string {
  if (total === undefined || total <= 0) return `${name} ${megabytes(done)} MB`;
  const share = Math.min(1, done / total);
  const bar = '#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '·');
  return `${name} [${bar}] ${String(Math.floor(share * 100)).padStart(3)} % of ${megabytes(total)} MB`;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
