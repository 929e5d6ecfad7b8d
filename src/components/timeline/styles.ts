import { css } from 'lit';

/** Look of the timeline. */
export const timelineStyles = css`
  section {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: var(--frontline-timeline-height, 140px);
    padding: 6px 12px 4px;
    container-type: inline-size;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .controls,
  .dates {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .dates label {
    display: flex;
    align-items: center;
    gap: 5px;
    color: var(--_muted);
  }
  .dates input {
    color: var(--_text);
    width: 128px;
  }
  .words {
    flex: 1 1 14em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .plot {
    position: relative;
    flex: 1;
    min-height: 74px;
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
    margin: auto;
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
  @container (max-width: 560px) {
    .words {
      order: -1;
      flex-basis: 100%;
    }
    .dates {
      flex: 1 1 100%;
      justify-content: space-between;
    }
    .dates input {
      flex: 1;
    }
  }
`;
