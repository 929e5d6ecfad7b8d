import type { FrontlineEvent } from '../../events/types';
import { FormatError, parseEvents } from '../../formats/index';
import type { Localize } from '../words/localize';

/** Where a load of `src` stands. `words` is a sentence for a person. */
export type LoadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'loaded'; readonly events: readonly FrontlineEvent[]; readonly problem: string };

/** Fetches and reads files of events, one at a time: a new one stops the one before. */
export class SourceLoader {
  private running: AbortController | null = null;

  /** @param report Called with each step of the load that is the latest one. */
  constructor(
    private readonly localize: Localize,
    private readonly report: (state: LoadState) => void,
  ) {}

  /** Stops a load under way; nothing more is heard of it. */
  cancel(): void {
    this.running?.abort();
    this.running = null;
  }

  /** Loads a file. Never throws: what goes wrong is reported in words. */
  async load(src: string): Promise<void> {
    this.cancel();
    const running = new AbortController();
    this.running = running;
    const report = (state: LoadState) => {
      if (this.running === running) this.report(state);
    };
    report({ kind: 'loading', words: this.localize.term('loading', src) });
    try {
      report(await this.read(src, running.signal, report));
    } catch (error) {
      report({ kind: 'failed', words: this.failure(src, error) });
    }
    if (this.running === running) this.running = null;
  }

  private async read(
    src: string,
    signal: AbortSignal,
    report: (state: LoadState) => void,
  ): Promise<LoadState> {
    const response = await fetch(src, { signal });
    if (!response.ok) return { kind: 'failed', words: this.localize.term('notFound', src, response.status) };
    const text = await readText(response, (bytes) => {
      const read = this.localize.number(bytes / 1e6, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
      report({ kind: 'loading', words: this.localize.term('loadingBytes', src, `${read} MB`) });
    });
    const { events, problems } = parseEvents(text);
    const count = problems.length;
    const problem =
      count === 0
        ? ''
        : this.localize.term('brokenRows', count, count + events.length, problems[0]?.message ?? '');
    return { kind: 'loaded', events, problem };
  }

  private failure(src: string, error: unknown): string {
    if (error instanceof FormatError) return this.localize.term('unreadable', src, error.message);
    return this.localize.term('unreachable', src);
  }
}

/** The body as text; `onBytes` hears of every further megabyte. */
async function readText(response: Response, onBytes: (bytes: number) => void): Promise<string> {
  if (response.body === null) return response.text();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let [bytes, told] = [0, 0];
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    parts.push(decoder.decode(step.value, { stream: true }));
    bytes += step.value.byteLength;
    if (bytes - told < 1e6) continue;
    told = bytes;
    onBytes(bytes);
  }
  parts.push(decoder.decode());
  return parts.join('');
}
