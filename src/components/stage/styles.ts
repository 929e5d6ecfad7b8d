import { css } from 'lit';

/** Look of the map and of what lies upon it. */
export const stageStyles = css`
  :host {
    height: var(--frontline-height, 520px);
    overflow: hidden;
  }
  .frame {
    position: relative;
    display: flex;
    flex-direction: column;
    height: 100%;
    container-type: inline-size;
  }
  .stage {
    position: relative;
    flex: 1;
    min-height: 160px;
    overflow: hidden;
  }
  .stage > .view {
    position: absolute;
    inset: 0;
  }
  .stage .maplibregl-ctrl-group,
  .stage .maplibregl-ctrl-attrib {
    background-color: var(--_raised);
    color: var(--_muted);
  }
  .stage .maplibregl-ctrl-attrib a {
    color: inherit;
  }
  .stage .maplibregl-ctrl-group button + button {
    border-color: var(--_line);
  }
  .dark .maplibregl-ctrl button .maplibregl-ctrl-icon,
  .dark .maplibregl-ctrl-attrib-button {
    filter: invert(1);
  }
  .pointed {
    position: absolute;
    left: -13px;
    top: -13px;
    width: 26px;
    height: 26px;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    pointer-events: none;
  }
  .middle {
    position: absolute;
    left: calc(50% - 17px);
    top: calc(50% - 17px);
    width: 34px;
    height: 34px;
    pointer-events: none;
    --_line-across: var(--_accent) calc(50% - 1px) calc(50% + 1px);
    background:
      linear-gradient(transparent calc(50% - 1px), var(--_line-across), transparent calc(50% + 1px)),
      linear-gradient(90deg, transparent calc(50% - 1px), var(--_line-across), transparent calc(50% + 1px));
  }
  .picking .view canvas {
    cursor: crosshair !important;
  }
  .picking frontline-card[data-open] {
    visibility: hidden;
  }
  .scheme-probe {
    position: absolute;
    visibility: hidden;
    color: light-dark(rgb(0 0 0), rgb(255 255 255));
    transition: color 1ms;
  }
  .corner {
    position: absolute;
    left: 10px;
    bottom: 10px;
    z-index: 2;
  }
  .notice {
    position: absolute;
    z-index: 3;
    top: 10px;
    left: 10px;
    max-width: min(440px, calc(100% - 70px));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    padding: 8px 12px;
    background: var(--_raised);
    border: 1px solid var(--_edge);
    border-radius: 4px;
    overflow-wrap: anywhere;
  }
  .instead {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    background: var(--_faint);
  }
  .instead p {
    padding: 16px;
    max-width: 60ch;
  }
  frontline-card {
    display: none;
  }
  frontline-card[data-open] {
    display: block;
    position: absolute;
    z-index: 4;
    left: 0;
    top: 0;
    width: min(340px, calc(100% - 20px));
    max-height: calc(100% - 20px);
    overflow: auto;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.16);
  }
  frontline-card[data-wide] {
    width: min(400px, calc(100% - 20px));
  }
  frontline-card[data-open].docked {
    position: static;
    flex: none;
    width: auto;
    max-height: 55%;
    border-width: 1px 0 0;
    border-radius: 0;
    box-shadow: none;
  }
  slot[name='timeline']::slotted(*),
  slot[name='timeline'] > * {
    flex: none;
    border-top: 1px solid var(--_line);
  }
  .docked-card slot[name='timeline'] {
    display: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .scheme-probe {
      transition: color 1ms !important;
    }
  }
`;
