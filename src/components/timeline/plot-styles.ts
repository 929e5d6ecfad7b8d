import { css } from 'lit';

/** Look of the plot: bars, axis, handles, marks. */
export const plotStyles = css`
  .plot {
    grid-area: plot;
    position: relative;
    contain: layout style;
    min-height: 94px;
    margin: 4px 8px 0;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    cursor: crosshair;
  }
  canvas {
    position: absolute;
    left: 0;
    top: 14px;
    width: 100%;
    height: calc(100% - 34px);
    /* Upon the window's tint, so that the colours are those of the legend. */
    z-index: 1;
    pointer-events: none;
  }
  .scale {
    position: absolute;
    /* Beside the handles' lines. */
    left: 5px;
    top: -2px;
    max-width: calc(100% - 10px);
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    z-index: 2;
    font-size: 11px;
    color: var(--_muted);
    text-shadow: 0 0 2px var(--_surface), 0 0 3px var(--_surface), 0 0 4px var(--_surface);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .scale.right {
    left: auto;
    right: 5px;
  }
  svg.axis {
    position: absolute;
    left: 0;
    bottom: 0;
    width: 100%;
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
  .axis-grip {
    position: absolute;
    left: 0;
    right: 0;
    bottom: -4px;
    height: 24px;
    cursor: grab;
  }
  .axis-grip:active {
    cursor: grabbing;
  }
  .span {
    position: absolute;
    top: 5px;
    height: 4px;
    border-radius: 1px;
    pointer-events: none;
  }
  .mark-of {
    position: absolute;
    top: -5px;
    z-index: 3;
    width: 24px;
    height: 24px;
    min-height: 0;
    margin-left: -12px;
    padding: 0;
    display: grid;
    place-items: center;
    border: 0;
    background: none;
    pointer-events: none;
  }
  button.mark-of {
    pointer-events: auto;
  }
  .mark-of .mark {
    border-radius: 50%;
    background: var(--_surface);
    box-shadow: 0 0 0 1.5px var(--_surface);
  }
  .mark-of.selected .mark {
    box-shadow: 0 0 0 1.5px var(--_surface), 0 0 0 3px var(--_text);
  }
  .mark-of.before,
  .mark-of.after {
    width: 36px;
    grid-auto-flow: column;
  }
  .mark-of.before {
    margin-left: 0;
  }
  .mark-of.after {
    margin-left: -36px;
  }
  .probes {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
  }
  .probes i {
    transition: color 1ms;
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
    z-index: 2;
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
  .handle.away:not(:focus-visible) {
    opacity: 0;
    pointer-events: none;
  }
  .straggler {
    position: absolute;
    top: 20px;
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
  @media (pointer: coarse), (max-width: 719px) {
    .handle {
      --_reach: 44px;
    }
    .straggler {
      min-height: 44px;
    }
    button.mark-of {
      width: 44px;
      height: 44px;
      margin-left: -22px;
      top: -15px;
    }
    .axis-grip {
      height: 44px;
      bottom: -18px;
    }
    .plot {
      margin: 4px 16px 12px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .probes i {
      transition: color 1ms !important;
    }
  }
`;
