import { html, type TemplateResult } from 'lit';
import { EVENT_FAMILIES } from '../../events/event-types';

/** Colours of the bars as the canvas takes them. */
export interface Look {
  /** In the order of EVENT_FAMILIES. */
  readonly families: readonly string[];
  readonly rest: string;
  /** Lighter than the rest: what the filter leaves out. */
  readonly pale: string;
  readonly outline: string;
  readonly surface: string;
}

const NAMES = [...EVENT_FAMILIES, 'rest', 'pale', 'outline', 'surface'] as const;

/**
 * Reads the colours of the stylesheet, which a canvas cannot take by their names: each colours a
 * probe, and the short transition on it tells when it changes, whatever the cause.
 */
export class LookReader {
  private known: Look | null = null;

  /** @param changed Called when colours have changed. */
  constructor(private readonly changed: () => void) {}

  readonly template: TemplateResult =
    html`<div class="probes" aria-hidden="true" @transitionend=${() => this.forget()}>
    ${NAMES.map((name) => html`<i .style=${`color:var(--_${name})`}></i>`)}
  </div>`;

  /** Whether nothing has changed since it was read. */
  get isKnown(): boolean {
    return this.known !== null;
  }

  /** The look now, from the probes inside a root. */
  read(root: ParentNode): Look | null {
    if (this.known !== null) return this.known;
    const probes = [...root.querySelectorAll<HTMLElement>('.probes i')];
    if (probes.length < NAMES.length) return null;
    const colours = probes.map((probe) => getComputedStyle(probe).color);
    const [rest = '', pale = '', outline = '', surface = ''] = colours.slice(EVENT_FAMILIES.length);
    const families = colours.slice(0, EVENT_FAMILIES.length);
    this.known = { families, rest, pale, outline, surface };
    return this.known;
  }

  private forget(): void {
    this.known = null;
    this.changed();
  }
}
