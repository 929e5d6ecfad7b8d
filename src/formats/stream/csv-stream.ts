import { columnNames, readRow, rowProblem } from '../csv';
import { parseRows } from '../csv-rows';
import { RowSplitter } from './row-splitter';
import type { EventSink, StreamReader } from './types';

/** Reads a table of events piece by piece. A broken row is told and the rest is read. */
export class CsvStream implements StreamReader {
  private readonly decoder = new TextDecoder();
  private readonly splitter = new RowSplitter();
  private names: readonly string[] | null = null;
  private begun = false;
  private index = 0;

  constructor(private readonly sink: EventSink) {}

  push(piece: Uint8Array): void {
    this.rows(this.splitter.push(this.decoder.decode(piece, { stream: true })));
  }

  end(): void {
    this.rows(this.splitter.push(this.decoder.decode()));
    this.rows(this.splitter.end());
    this.names ??= columnNames([]);
  }

  private rows(text: string): void {
    if (text === '') return;
    // A second byte order mark: the first one went with the decoding.
    const rows = parseRows(text, !this.begun && text.startsWith('\uFEFF') ? 1 : 0);
    this.begun = true;
    for (const row of rows) {
      if (this.names === null) this.names = columnNames(row);
      else this.row(this.names, row, this.index++);
    }
  }

  private row(names: readonly string[], row: readonly string[], index: number): void {
    const event = readRow(names, row, index);
    if (event === null) return;
    if ('expected' in event) this.sink.problem(rowProblem(index, event.expected, event.found));
    else this.sink.event(event);
  }
}
