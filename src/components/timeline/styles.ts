import { css } from 'lit';

/** Look of the timeline round its plot. */
export const timelineStyles = css`
  :host {
    container-type: inline-size;
    --_pale: color-mix(in srgb, var(--_rest) 45%, var(--_surface));
    --_outline: var(--_edge);
  }
  section {
    position: relative;
    display: grid;
    grid-template: auto minmax(0, 1fr) / auto minmax(0, 1fr) auto auto;
    grid-template-areas: 'controls words zoom dates' 'controls plot plot plot';
    gap: 2px 14px;
    height: 100%;
    min-height: var(--frontline-timeline-height, 148px);
    padding: 8px 12px 4px;
  }
  .controls {
    grid-area: controls;
    align-self: center;
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 6px 4px;
    width: 132px;
  }
  .controls select {
    grid-column: 1 / -1;
    width: 100%;
    padding: 2px 4px;
    font-size: 12.5px;
  }
  .controls .cumulative {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    font-size: 12.5px;
  }
  .cumulative[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 16%, var(--_raised));
    border-color: var(--_accent);
  }
  .zoom {
    grid-area: zoom;
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .dates {
    grid-area: dates;
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .dates label {
    display: flex;
    align-items: center;
    gap: 5px;
    color: var(--_muted);
  }
  .dates input {
    color: var(--_text);
    width: 118px;
  }
  .words {
    grid-area: words;
    align-self: center;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .empty {
    grid-area: plot;
    place-self: center;
    color: var(--_muted);
  }
  @container (max-width: 1000px) {
    .dates span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (max-width: 700px) {
    section {
      grid-template: auto minmax(94px, 1fr) auto auto / minmax(0, 1fr) auto;
      grid-template-areas: 'words zoom' 'plot plot' 'controls controls' 'dates dates';
      gap: 6px;
    }
    .controls {
      display: flex;
      gap: 4px;
      width: auto;
    }
    .controls select {
      flex: 1;
      width: auto;
      min-width: 0;
    }
    .dates {
      flex-wrap: wrap;
    }
    .dates label {
      flex: 1 1 105px;
      min-width: 0;
    }
    .dates input {
      flex: 1;
      width: 100%;
      min-width: 0;
    }
  }
  @container (max-width: 480px) {
    .cumulative span {
      display: none;
    }
    .controls .cumulative {
      min-width: 44px;
      padding: 2px;
    }
  }
`;
