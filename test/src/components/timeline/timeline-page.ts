import { html, type TemplateResult } from 'lit';
import type { FrontlineTimeline } from '../../../../src/components/frontline-timeline';
import { StoreOwner } from '../../../../src/components/link/store-owner';
import { Playback } from '../../../../src/components/stage/playback';
import type { FrontlineEvent } from '../../../../src/events/types';
import type { FrontlineStore } from '../../../../src/store/types';
import { eventOf, inside, mount, settle } from '../mount';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Height of the strip of marks over the bars, pixels. */
export const STRIP = 14;

/** Owns a store as a map does, and plays, but draws none: a test of the timeline needs no WebGL. */
class TimelineHost extends StoreOwner {
  cooperative = false;
  private readonly playback = new Playback(this.store, (window) =>
    this.fulfil({ type: 'filter', filter: { ...this.filter, window } }),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.playback.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.playback.disconnect();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override onPoint(): void {}
  protected override onChosen(): void {}
  protected override onEvents(): void {}
}

customElements.define('timeline-host', TimelineHost);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A timeline in a page, and how to touch it. */
export interface TimelinePage {
  readonly host: TimelineHost;
  readonly store: FrontlineStore;
  readonly timeline: FrontlineTimeline;
  readonly plot: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** The stretch that the axis shows, milliseconds. */
  shown(): Stretch;
  /** Pixels of the page from the left at a moment. */
  x(time: number): number;
  settle(): Promise<void>;
  pointer(
    type: 'down' | 'move' | 'up' | 'cancel',
    clientX: number,
    more?: PointerEventInit & { on?: Element },
  ): void;
  wheel(deltaY: number, more?: WheelEventInit): WheelEvent;
}

/** Mounts a timeline with events, 900 pixels wide unless told otherwise. */
export async function mountTimeline(
  events: readonly FrontlineEvent[],
  style = 'width: 900px',
): Promise<TimelinePage> {
  const main = await mount(
    `<timeline-host style="display: block; ${style}"><frontline-timeline></frontline-timeline></timeline-host>`,
  );
  const host = main.querySelector('timeline-host') as TimelineHost;
  const timeline = main.querySelector('frontline-timeline')!;
  if (events.length > 0) host.events = events;
  else host.events = [eventOf('one')];
  await settle(main);
  const plot = inside(timeline, '.plot');
  plot.setPointerCapture = () => {};
  const box = () => plot.getBoundingClientRect();
  // The axis says its start in words and hundredths of days; a test wants it as it is drawn.
  const shown = () => {
    const { scene } = timeline as unknown as { readonly scene: { readonly scale: Stretch } };
    return { start: scene.scale.start, end: scene.scale.end };
  };
  return {
    host,
    store: host.store,
    timeline,
    plot,
    canvas: inside<HTMLCanvasElement>(timeline, 'canvas'),
    shown,
    x: (time) => box().left + ((time - shown().start) / (shown().end - shown().start)) * box().width,
    settle: () => settle(main),
    pointer: (type, clientX, { on = plot, ...more } = {}) => {
      const options = { clientX, clientY: box().top + 30, bubbles: true, button: 0, pointerId: 1, ...more };
      on.dispatchEvent(new PointerEvent(`pointer${type}`, options));
    },
    wheel: (deltaY, more = {}) => {
      const options = { deltaY, clientX: box().left + box().width / 2, clientY: box().top + 30, ...more };
      const event = new WheelEvent('wheel', { ...options, bubbles: true, cancelable: true, composed: true });
      plot.dispatchEvent(event);
      return event;
    },
  };
}

/** The colour of a pixel of a canvas, by pixels of the page, as "r,g,b"; '' where nothing is drawn. */
export function colourAt(canvas: HTMLCanvasElement, x: number, y: number): string {
  const ratio = canvas.width / canvas.getBoundingClientRect().width;
  const { data } = canvas.getContext('2d')!.getImageData(Math.floor(x * ratio), Math.floor(y * ratio), 1, 1);
  return data[3]! < 128 ? '' : `${data[0]},${data[1]},${data[2]}`;
}

/** A colour of the stylesheet of an element, as "r,g,b". */
export function styleColour(element: Element, name: string): string {
  const probe = document.createElement('i');
  probe.style.cssText = `color: var(${name}); transition: none`;
  element.shadowRoot!.append(probe);
  const painted = document.createElement('canvas').getContext('2d')!;
  painted.fillStyle = getComputedStyle(probe).color;
  painted.fillRect(0, 0, 1, 1);
  probe.remove();
  return [...painted.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(',');
}
