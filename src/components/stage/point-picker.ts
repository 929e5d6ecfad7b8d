import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrontlineMapView, Pixel } from '../../map/types';
import type { PointedPlace } from '../link/events';
import { focusedElement } from '../parts/focus';

interface PickerHost extends ReactiveControllerHost, HTMLElement {
  readonly map: FrontlineMapView | null;
}

/** Asks for a point of the map: the next click, or Enter for its middle; Escape gives it up. */
export class PointPicker implements ReactiveController {
  /** What the reader is asked to do, or '' while nothing is asked. */
  words = '';
  private answer: ((place: PointedPlace | null) => void) | null = null;
  private returnTo: HTMLElement | null = null;

  constructor(private readonly host: PickerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.finish(null);
  }

  /** Resolves to the point, or to null when the reader gives up or there is no map to point at. */
  pick(words: string): Promise<PointedPlace | null> {
    this.finish(null);
    const { host } = this;
    if (host.map === null) return Promise.resolve(null);
    this.words = words;
    this.returnTo = focusedElement();
    document.addEventListener('keydown', this.onKey, { capture: true });
    host.requestUpdate();
    host.scrollIntoView({ block: 'nearest' });
    void host.updateComplete.then(() => this.canvas?.focus({ preventScroll: true }));
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  /** Takes a click on the map; false when nothing was asked. */
  take(pixel: Pixel): boolean {
    if (this.answer === null) return false;
    this.finish(this.host.map?.unproject(pixel) ?? null);
    return true;
  }

  /** Ends the asking. */
  finish(place: PointedPlace | null): void {
    const { answer, returnTo, host } = this;
    if (answer === null) return;
    document.removeEventListener('keydown', this.onKey, { capture: true });
    this.answer = null;
    this.returnTo = null;
    this.words = '';
    host.requestUpdate();
    void host.updateComplete.then(() => {
      if (returnTo?.isConnected) returnTo.focus({ preventScroll: true });
    });
    answer(place);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const onMap = event.composedPath()[0] === this.canvas;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && onMap)) return;
    event.preventDefault();
    event.stopPropagation();
    const { width, height } = this.host.shadowRoot!.querySelector('.view')!.getBoundingClientRect();
    this.finish(
      event.key === 'Escape' ? null : (this.host.map?.unproject({ x: width / 2, y: height / 2 }) ?? null),
    );
  };

  private get canvas(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.view canvas') ?? null;
  }
}
