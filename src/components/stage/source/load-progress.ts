import type { Localize } from '../../words/localize';

const MEGABYTE = 1e6;

/** How far the load of a file is, in words. */
export class LoadProgress {
  /** What has been read of it. */
  bytes = 0;
  events = 0;
  /** Length of the file in bytes, null while it is not known. */
  total: number | null = null;

  constructor(
    private readonly localize: Localize,
    private readonly name: string,
  ) {}

  /** A sentence for a person. */
  get words(): string {
    const { localize, total, bytes, events } = this;
    const megabytes = (length: number): string =>
      localize.number(length / MEGABYTE, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
    // A body that was compressed on its way without saying so is longer than it told.
    const of = total === null || bytes > total ? '' : megabytes(total);
    return localize.term('loadingBytes', this.name, megabytes(bytes), of, events, localize.number(events));
  }
}
