import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapTheme } from '../../map/types';

/**
 * The colour scheme that an element really has: from its `theme`, its page's CSS, or the system.
 * A probe inside the shadow root takes its colour from `light-dark()`; the short transition on it
 * tells when that changes, whatever the cause.
 */
export class ColourScheme implements ReactiveController {
  scheme: MapTheme = 'light';
  private probe: HTMLElement | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
  }

  hostUpdated(): void {
    if (this.probe === null) {
      this.probe = this.host.shadowRoot?.querySelector<HTMLElement>('.scheme-probe') ?? null;
      this.probe?.addEventListener('transitionend', () => this.read());
    }
    this.read();
  }

  hostDisconnected(): void {
    this.probe = null;
  }

  private read(): void {
    if (this.probe === null) return;
    // Red channel: 255 on a dark scheme, 0 on a light one; in between while it changes.
    const red = Number(/\d+/.exec(getComputedStyle(this.probe).color)?.[0] ?? 0);
    const scheme = red > 127 ? 'dark' : 'light';
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    this.host.requestUpdate();
  }
}
