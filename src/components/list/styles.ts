import { css } from 'lit';

/** Look of the list. */
export const listStyles = css`
  /* Without a height, or with one that only the host has, it must not become as high as a million rows. */
  :host {
    overflow: hidden;
    min-height: 120px;
    max-height: 100vh;
  }
  .scroll {
    position: relative;
    height: 100%;
    min-height: inherit;
    max-height: 100vh;
    overflow: auto;
    overflow-anchor: none;
    scrollbar-gutter: stable;
    /* What is written into rows while dates are dragged must not lay the page out anew. */
    contain: content;
  }
  .room,
  .event {
    position: absolute;
    left: 0;
    right: 0;
    white-space: nowrap;
  }
  .room {
    z-index: 1;
    pointer-events: none;
  }
  .day {
    position: sticky;
    top: 0;
    overflow: hidden;
    background: var(--_surface);
    display: flex;
    justify-content: space-between;
    align-items: end;
    height: 30px;
    padding: 0 14px 4px;
    font-size: 12.5px;
    font-weight: 600;
    color: var(--_muted);
    border-bottom: 1px solid var(--_line);
  }
  .event {
    contain: strict;
    height: 58px;
    padding: 8px 14px 6px;
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 0 9px;
    align-content: center;
    cursor: pointer;
    border-bottom: 1px solid var(--_line);
    border-left: 3px solid transparent;
  }
  .event > .mark {
    margin-top: 3px;
  }
  .event > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .meta {
    grid-column: 2;
    color: var(--_muted);
    font-size: 12.5px;
  }
  .event:hover,
  .event.hovered {
    background: var(--_faint);
  }
  .event[aria-selected='true'] {
    background: var(--_faint);
    border-left-color: var(--_accent);
  }
  .event:focus-visible {
    outline-offset: -2px;
  }
  .empty {
    padding: 16px 14px;
    color: var(--_muted);
  }
  .empty button {
    margin-top: 10px;
    color: var(--_text);
  }
`;
