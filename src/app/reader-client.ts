import type { KeptPlaces } from '../kept-places';
import type { ProgressReply, ReadingReply, ReadRequest, ReportSource, WorkerReply } from './protocol';

/** What the page wants to hear of a job. */
export interface JobListener {
  progress(reply: ProgressReply): void;
  reading(reply: ReadingReply): void;
  failure(reason: string): void;
}

interface Job {
  readonly source: ReportSource;
  readonly kept: KeptPlaces;
  readonly listener: JobListener;
}

/** Hands reports to the worker, one after another in the order given. */
export class ReaderClient {
  private worker: Worker | null = null;
  private next = 1;
  private readonly jobs = new Map<number, Job>();

  /** Begins to read, with the places that are kept now; returns the job's number. */
  read(source: ReportSource, kept: KeptPlaces, listener: JobListener): number {
    const number = this.next++;
    const job = { source, kept, listener };
    this.jobs.set(number, job);
    this.send(number, job);
    return number;
  }

  /**
   * Gives up a job. The worker is ended and begun anew, because a text of millions of letters does
   * not stop to listen; the other jobs are handed to the new one.
   */
  cancel(job: number): void {
    if (!this.jobs.delete(job)) return;
    this.worker?.terminate();
    this.worker = null;
    for (const [number, other] of this.jobs) this.send(number, other);
  }

  private send(job: number, { source, kept }: Job): void {
    const request: ReadRequest = { type: 'read', job, source, kept };
    this.running().postMessage(request);
  }

  private running(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => this.hear(data));
    worker.addEventListener('error', ({ message }) => this.fail(message));
    this.worker = worker;
    return worker;
  }

  private hear(reply: WorkerReply): void {
    const job = this.jobs.get(reply.job);
    if (job === undefined) return;
    if (reply.type === 'progress') {
      job.listener.progress(reply);
      return;
    }
    if (reply.type === 'failure' || reply.final) this.jobs.delete(reply.job);
    if (reply.type === 'failure') job.listener.failure(reply.reason);
    else job.listener.reading(reply);
  }

  /** The worker itself broke: every job hears of it, and the next one gets a new worker. */
  private fail(message: string): void {
    this.worker?.terminate();
    this.worker = null;
    const jobs = [...this.jobs.values()];
    this.jobs.clear();
    for (const { listener } of jobs) listener.failure(message || 'The reader stopped.');
  }
}
