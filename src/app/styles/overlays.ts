import { css } from 'lit';

/** What lies upon the page: messages, the drop zone and the menu. */
export const overlayStyles = css`
  .messages {
    position: absolute;
    z-index: 10;
    right: 14px;
    top: 58px;
    /* Upon the map, never upon the column beside it, whose buttons must stay in reach. */
    width: min(420px, calc(100vw - 448px));
    display: grid;
    gap: 8px;
    max-height: calc(100dvh - 80px);
    overflow: auto;
    pointer-events: none;
  }
  .messages[hidden] {
    display: none;
  }
  .message {
    pointer-events: auto;
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 8px 8px 14px;
    background: var(--_raised);
    border: 1px solid var(--_edge);
    border-radius: 4px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.16);
    overflow-wrap: anywhere;
  }
  .message p {
    flex: 1;
  }
  .drop {
    position: absolute;
    inset: 8px;
    z-index: 20;
    display: grid;
    place-items: center;
    font-size: 18px;
    background: color-mix(in srgb, var(--_surface) 88%, transparent);
    border: 2px dashed var(--_accent);
    border-radius: 8px;
    pointer-events: none;
  }
  .menu {
    position: relative;
  }
  .menu summary {
    list-style: none;
    display: inline-grid;
    align-items: center;
    min-height: 28px;
    padding: 2px 8px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: var(--_raised);
    cursor: pointer;
  }
  .menu summary::-webkit-details-marker {
    display: none;
  }
  .menu .sheet {
    position: absolute;
    right: 0;
    top: calc(100% + 6px);
    z-index: 12;
    width: min(340px, calc(100vw - 28px));
    padding: 12px;
    display: grid;
    gap: 8px;
    background: var(--_raised);
    border: 1px solid var(--_edge);
    border-radius: 6px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.16);
  }
  .menu pre {
    margin: 0;
    padding: 8px;
    font-size: 12px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    background: var(--_faint);
    user-select: all;
  }
`;
