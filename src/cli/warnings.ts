import type { Reading } from '../reading';
import { note } from './output';

/** Tells on standard error what could not be read, a line each. */
export function tellWarnings(file: string, { warnings }: Pick<Reading, 'warnings'>): void {
  for (const warning of warnings) note(`${file}: ${warning}`);
}
