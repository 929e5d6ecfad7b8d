import { html, type TemplateResult } from 'lit';
import { ICONS } from '../parts/icons';
import type { Localize } from '../words/localize';
import { TIMELINE_ICONS } from './icons';

const SPEEDS = [1 / 24, 0.25, 1, 2, 5, 10, 30] as const;

/** Playing as it is, and what its controls do. */
export interface PlayOptions {
  readonly playing: boolean;
  /** Days a second. */
  readonly speed: number;
  readonly cumulative: boolean;
  /** Whether no range is chosen, so that there is nothing to step. */
  readonly unset: boolean;
  readonly onPlay: () => void;
  readonly onStep: (steps: number) => void;
  readonly onSpeed: (speed: number) => void;
  readonly onCumulative: () => void;
}

/** Play, step, speed, and whether events add up. */
export function renderPlay(localize: Localize, options: PlayOptions): TemplateResult {
  const { playing, speed, cumulative, unset } = options;
  const term = localize.term.bind(localize);
  const speeds = SPEEDS.some((each) => each === speed) ? SPEEDS : [...SPEEDS, speed].sort((a, b) => a - b);
  return html`<div class="controls">
    ${icon(term(playing ? 'pause' : 'play'), playing ? ICONS.pause : ICONS.play, options.onPlay)}
    ${icon(term('stepBack'), ICONS.back, () => options.onStep(-1), unset)}
    ${icon(term('stepForward'), ICONS.forward, () => options.onStep(1), unset)}
    <select aria-label=${term('speed')}
      @change=${(event: Event) => options.onSpeed(Number((event.target as HTMLSelectElement).value))}>
      ${speeds.map(
        (each) =>
          html`<option value=${each} ?selected=${each === speed}>${term('daysPerSecond', each)}</option>`,
      )}
    </select>
    <button class="cumulative" aria-pressed=${cumulative} title=${term('cumulativeHint')} aria-label=${term('cumulative')}
      @click=${options.onCumulative}>${TIMELINE_ICONS.cumulative}<span>${term('cumulative')}</span></button>
  </div>`;
}

/** What the axis's buttons do, and which would change nothing. */
export interface ZoomOptions {
  readonly isAll: boolean;
  readonly isShortest: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onAll: () => void;
}

/** Longer, shorter, all time. */
export function renderZoom(
  localize: Localize,
  { isAll, isShortest, onZoom, onAll }: ZoomOptions,
): TemplateResult {
  const term = localize.term.bind(localize);
  return html`<div class="zoom">
    ${icon(term('longerTime'), TIMELINE_ICONS.minus, () => onZoom(2), isAll)}
    ${icon(term('shorterTime'), TIMELINE_ICONS.plus, () => onZoom(0.5), isShortest)}
    ${icon(term('wholeTime'), TIMELINE_ICONS.whole, onAll, isAll)}
  </div>`;
}

function icon(words: string, picture: TemplateResult, onClick: () => void, disabled = false): TemplateResult {
  return html`<button class="icon" aria-label=${words} title=${words} ?disabled=${disabled} @click=${onClick}>${picture}</button>`;
}
