import { css } from 'lit';

/** Look of the timeline. */
export const timelineStyles = css`
  :host {
    container-type: inline-size;
  }
  section {
    display: grid;
    grid-template: auto minmax(0, 1fr) / auto minmax(0, 1fr) auto;
    grid-template-areas: 'controls words dates' 'controls plot plot';
    gap: 2px 14px;
    height: 100%;
    min-height: var(--frontline-timeline-height, 136px);
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
  .plot {
    grid-area: plot;
    position: relative;
    min-height: 84px;
    margin: 4px 8px 0;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    cursor: crosshair;
  }
  svg.chart {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .axis text {
    font-size: 11.5px;
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .axis line,
  .axis path {
    stroke: var(--_line);
  }
  .rest {
    fill: var(--_rest);
  }
  .veil {
    fill: var(--_surface);
    opacity: 0.45;
  }
  .window,
  .handle {
    position: absolute;
    top: 0;
    bottom: 20px;
    touch-action: none;
  }
  .window {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    cursor: grab;
  }
  .window.whole {
    background: none;
    cursor: crosshair;
    pointer-events: none;
  }
  .window:active {
    cursor: grabbing;
  }
  /* Each handle reaches outwards from its line, so that two never lie upon one another. */
  .handle {
    --_reach: 24px;
    width: var(--_reach);
    cursor: ew-resize;
  }
  .handle.start {
    margin-left: calc(7px - var(--_reach));
    --_line-at: calc(var(--_reach) - 8px);
  }
  .handle.end {
    margin-left: -7px;
    --_line-at: 6px;
  }
  .handle::before {
    content: '';
    position: absolute;
    left: var(--_line-at);
    width: 2px;
    top: 0;
    bottom: 0;
    background: var(--_accent);
  }
  .handle::after {
    content: '';
    position: absolute;
    left: calc(var(--_line-at) - 5px);
    width: 12px;
    height: 26px;
    top: calc(50% - 13px);
    border-radius: 3px;
    border: 2px solid var(--_accent);
    background: var(--_raised);
  }
  .straggler {
    position: absolute;
    top: 2px;
    z-index: 1;
    font-size: 12px;
    min-height: 24px;
    padding: 0 6px;
  }
  .straggler.before {
    left: 14px;
  }
  .straggler.after {
    right: 14px;
  }
  .empty {
    grid-area: plot;
    place-self: center;
    color: var(--_muted);
  }
  @media (pointer: coarse), (max-width: 719px) {
    .handle {
      --_reach: 44px;
    }
    .straggler {
      min-height: 44px;
    }
    .plot {
      margin: 4px 16px 0;
    }
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
      grid-template: auto minmax(84px, 1fr) auto auto / minmax(0, 1fr);
      grid-template-areas: 'words' 'plot' 'controls' 'dates';
      gap: 6px;
    }
    .controls {
      display: flex;
      width: auto;
    }
    .controls select {
      flex: 1;
      width: auto;
    }
    .dates {
      flex-wrap: wrap;
    }
    .dates label {
      flex: 1;
    }
    .dates input {
      flex: 1;
      width: 100%;
      min-width: 110px;
    }
  }
`;
