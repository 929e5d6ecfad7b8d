import { note } from './output';

/** Tells on standard error what could not be read, a line each. */
export function tellWarnings(file: string, { warnings }: { readonly warnings: readonly string[] }): void {
  for (const warning of warnings) note(`${file}: ${warning}`);
}
