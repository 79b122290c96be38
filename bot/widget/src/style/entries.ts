/** Entries: what was said, and by whom. */
import { css } from "lit";

export const entries = css`
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p {
    margin: 0 0 calc(0.5 * var(--_rem));
  }
  p:last-child {
    margin-block-end: 0;
  }
  .log > li {
    margin: 0 0 calc(0.75 * var(--_rem));
    padding: calc(0.625 * var(--_rem)) calc(0.75 * var(--_rem));
    border: 1px solid var(--_line);
    border-radius: calc(0.75 * var(--_rem));
    content-visibility: auto;
    contain-intrinsic-size: auto calc(8 * var(--_rem));
  }
  /* What is scrolled to must have its true height at once. */
  .log > li:nth-last-child(-n + 6) {
    content-visibility: visible;
  }
  .theirs {
    background: var(--_theirs);
    border-start-start-radius: calc(0.125 * var(--_rem)) !important;
  }
  .mine {
    width: fit-content;
    max-width: 85%;
    margin-inline-start: auto !important;
    background: var(--_mine);
    border-start-end-radius: calc(0.125 * var(--_rem)) !important;
  }
  .speaker {
    margin: 0;
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 600;
    color: var(--_muted);
  }
  .words ul {
    padding-inline-start: calc(1.25 * var(--_rem));
    list-style: disc;
  }
  .mine .words {
    margin: 0;
    white-space: pre-wrap;
  }
  .delivery {
    margin: calc(0.125 * var(--_rem)) 0 0;
    font-size: calc(0.8125 * var(--_rem));
    text-align: end;
    color: var(--_muted);
  }
  .unsent {
    color: var(--_danger);
    font-weight: 600;
  }
  .unsent .quiet {
    margin-inline-start: calc(0.25 * var(--_rem));
  }
`;
