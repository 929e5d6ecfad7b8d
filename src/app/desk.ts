import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Localize } from '../components/words/localize';
import type { ReadingStage } from '../locales/dictionary';
import type { ChosenPlace } from '../reading';
import { freshId, openFile } from './incoming';
import { Keeper } from './keeper';
import { EMPTY_LIBRARY, type Library, type Report, withoutReport, withReport } from './library';
import type { Message } from './message';
import type { ReadingReply, ReportSource } from './protocol';
import { ReaderClient } from './reader-client';
import { SAMPLE } from './sample';

/** A report that is being read. */
export interface Job {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly stage: ReadingStage;
  /** 0 to 1. */
  readonly done: number;
}

/** Older ones make room: a hundred bad files must not fill the page. */
const MOST_MESSAGES = 12;

/** How long a note stays, milliseconds; errors and undo stay until dismissed. */
const NOTE_TIME = 8_000;

/** The desk of the app: its reports, what is being read, and what there is to say. */
export class Desk implements ReactiveController {
  library: Library = EMPTY_LIBRARY;
  jobs: readonly Job[] = [];
  messages: readonly Message[] = [];
  /** The places that the reader keeps. */
  readonly keeper: Keeper;
  private readonly client = new ReaderClient();
  private nextMessage = 1;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly localize: Localize,
    /** Shows the events of a large file in place of all others. */
    private readonly showAlone: (file: File) => void,
  ) {
    host.addController(this);
    this.keeper = new Keeper(host, localize, (kind, words, undo) => this.say(kind, words, undo));
  }

  hostConnected(): void {
    if (this.library.reports.length === 0) this.openSample();
  }

  get current(): Report | null {
    return this.library.reports.find(({ id }) => id === this.library.current) ?? null;
  }

  openSample(): void {
    this.read(SAMPLE, SAMPLE.kind === 'text' ? (SAMPLE.title ?? '') : '');
  }

  /** Reads a pasted text; an empty one is refused in words. */
  paste(text: string, date: string): void {
    if (text.trim() === '') {
      this.say('error', this.localize.term('emptyText'));
      return;
    }
    const source: ReportSource = { kind: 'text', id: freshId('pasted'), text, date };
    this.read(source, firstWords(text));
  }

  /** Opens files of any kind that the page takes, each for itself: a bad one does not stop the others. */
  async open(files: Iterable<File>): Promise<void> {
    for (const file of files) {
      const incoming = await openFile(file, this.localize).catch(
        (error: Error) =>
          ({ kind: 'refused', words: this.localize.term('readFailed', file.name, error.message) }) as const,
      );
      if (incoming.kind === 'refused') this.say('error', incoming.words);
      else if (incoming.kind === 'alone') this.showAlone(incoming.file);
      else if (incoming.kind === 'report') this.read(incoming.source, file.name);
      else {
        this.library = withReport(this.library, incoming.report);
        if (incoming.problem !== '') this.say('error', incoming.problem);
        this.host.requestUpdate();
      }
    }
  }

  show(id: string): void {
    this.library = { ...this.library, current: id };
    this.host.requestUpdate();
  }

  /** Takes a report off the desk; it can be put back as it was. */
  remove(report: Report): void {
    const before = this.library;
    this.library = withoutReport(before, report.id);
    this.say('note', this.localize.term('removed', report.title), () => {
      const index = before.reports.findIndex(({ id }) => id === report.id);
      const reports = this.library.reports.filter(({ id }) => id !== report.id);
      this.library = { reports: reports.toSpliced(index, 0, report), current: report.id };
      this.host.requestUpdate();
    });
  }

  /** Reads a report again with another day of publication. */
  redate(report: Report, date: string): void {
    const source = this.sourceOf(report.id);
    if (source !== null) this.readAgain({ ...source, date });
  }

  /** Reads a report again with what the reader says a name means; it can be undone. */
  place(articleId: string, choice: ChosenPlace): void {
    const source = this.sourceOf(articleId);
    if (source === null) return;
    const { chosen = [] } = source;
    const before = chosen.find(({ quote }) => quote === choice.quote);
    this.readWith(articleId, choice.quote, choice);
    this.say('note', this.localize.term('placed', choice.quote), () =>
      this.readWith(articleId, choice.quote, before),
    );
  }

  /** Keeps a place that a report told the position of, for later reports, or lets it go. */
  keep(articleId: string, placeId: string, keep: boolean): void {
    const reading = this.library.reports.find(({ id }) => id === articleId)?.reading;
    if (reading) this.keeper.keep(reading.resolutions, placeId, keep);
  }

  cancel(job: Job): void {
    this.client.cancel(job.number);
    this.finish(job.number);
    this.say('note', this.localize.term('cancelled', job.title));
  }

  say(kind: Message['kind'], words: string, undo?: () => void): void {
    const message: Message = { id: this.nextMessage++, kind, words, ...(undo ? { undo } : {}) };
    this.messages = [...this.messages.filter((each) => each.words !== words), message].slice(-MOST_MESSAGES);
    if (kind === 'note' && !undo) setTimeout(() => this.dismiss(message), NOTE_TIME);
    this.host.requestUpdate();
  }

  dismiss(message: Message): void {
    this.messages = this.messages.filter(({ id }) => id !== message.id);
    this.host.requestUpdate();
  }

  /** One choice in a report's place of another, or none. */
  private readWith(id: string, quote: string, choice: ChosenPlace | undefined): void {
    const source = this.sourceOf(id);
    if (source === null) return;
    const others = (source.chosen ?? []).filter((each) => each.quote !== quote);
    this.readAgain({ ...source, chosen: choice === undefined ? others : [...others, choice] });
  }

  private sourceOf(id: string): ReportSource | null {
    return this.library.reports.find((report) => report.id === id)?.source ?? null;
  }

  /** Keeps the source at once: a second change may come before the first is read. */
  private readAgain(source: ReportSource): void {
    const report = this.library.reports.find(({ id }) => id === source.id);
    if (report === undefined) return;
    this.library = withReport(this.library, { ...report, source }, false);
    this.read(source, report.title);
  }

  private read(source: ReportSource, title: string): void {
    const words = title || this.localize.term('untitled');
    const number = this.client.read(source, this.keeper.list, {
      progress: ({ job, stage, done }) => {
        this.jobs = this.jobs.map((each) => (each.number === job ? { ...each, stage, done } : each));
        this.host.requestUpdate();
      },
      reading: (reply) => this.take(source, reply),
      failure: (reason) => {
        this.finish(number);
        this.say('error', this.localize.term('readFailed', words, reason));
      },
    });
    this.jobs = [...this.jobs, { number, id: source.id, title: words, stage: 'gazetteer', done: 0 }];
    this.host.requestUpdate();
  }

  private take(source: ReportSource, { job, reading, final, notes }: ReadingReply): void {
    const { id } = source;
    const known = this.library.reports.some((each) => each.id === id);
    const title = reading.article.title || firstWords(reading.article.text) || this.localize.term('untitled');
    // A second look, or another date, does not turn the reader's page.
    // What was asked for since is kept, though this reading does not have it yet.
    const latest = this.sourceOf(id) ?? source;
    this.library = withReport(
      this.library,
      { id, title, source: latest, reading, events: reading.events },
      !known,
    );
    if (final) this.finish(job);
    if (final)
      for (const words of [...notes, ...this.findings(reading)]) this.say('error', `“${title}”: ${words}`);
    this.host.requestUpdate();
  }

  /** What the reading could not give, in the page's language; a missing day stands beside its field. */
  private findings({ article, resolutions, events }: ReadingReply['reading']): readonly string[] {
    if (article.text.trim() === '') return [this.localize.term('emptyText')];
    if (resolutions.length === 0) return [this.localize.term('noPlaceFound')];
    return events.length === 0 ? [this.localize.term('noEventFound')] : [];
  }

  private finish(job: number): void {
    this.jobs = this.jobs.filter(({ number }) => number !== job);
    this.host.requestUpdate();
  }
}

function firstWords(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length <= 60 ? line : `${line.slice(0, 57)}…`;
}
