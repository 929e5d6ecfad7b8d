import { css } from 'lit';

/** Look of what a name could mean, with the ways to say it. */
export const placingStyles = css`
  .candidates {
    list-style: none;
  }
  .candidates li {
    display: flex;
    align-items: center;
    gap: 4px 12px;
    min-height: 28px;
  }
  .candidates .name {
    flex: 1;
    overflow-wrap: anywhere;
  }
  .candidates .position {
    white-space: nowrap;
    color: var(--_muted);
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  .candidates .around {
    display: block;
    color: var(--_muted);
    font-size: 12.5px;
  }
  .origin {
    margin: 8px 0;
    padding-left: 10px;
    border-left: 2px dashed var(--_edge);
  }
  .origin .told {
    list-style: none;
  }
  .origin button.link {
    text-align: left;
  }
  .origin button.keep {
    margin-top: 4px;
  }
  .origin .muted,
  .several {
    color: var(--_muted);
    font-size: 12.5px;
  }
  button.small {
    min-height: 24px;
    padding: 0 7px;
    font-size: 12.5px;
  }
  button.place {
    margin-top: 6px;
  }
  @media (pointer: coarse) {
    button.small {
      min-height: 44px;
    }
  }
`;
