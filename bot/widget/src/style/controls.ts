/** Controls: what can be pressed. */
import { css } from "lit";

export const controls = css`
  button,
  .call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(0.5 * var(--_rem));
    min-height: calc(2.75 * var(--_rem));
    margin: 0;
    padding: calc(0.375 * var(--_rem)) calc(0.875 * var(--_rem));
    border: 2px solid transparent;
    border-radius: calc(0.5 * var(--_rem));
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .panel:focus-visible,
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  .log > li:focus {
    outline: none;
  }
  .launcher,
  .send,
  .newer {
    border-color: var(--_action-border);
    background: var(--_action);
    color: var(--_on-action);
  }
  .launcher {
    min-height: calc(3.25 * var(--_rem));
    padding: calc(0.5 * var(--_rem)) calc(1.25 * var(--_rem));
    border-radius: calc(2 * var(--_rem));
    box-shadow: 0 calc(0.125 * var(--_rem)) calc(0.5 * var(--_rem)) rgb(0 0 0 / 30%);
  }
  .exit {
    border-color: var(--_exit);
    background: var(--_exit);
    color: #fff;
    white-space: nowrap;
  }
  .minimise {
    width: calc(2.75 * var(--_rem));
    padding: 0;
    border-color: transparent;
    background: none;
    color: inherit;
  }
  .quiet {
    min-height: calc(2 * var(--_rem));
    padding: calc(0.125 * var(--_rem)) calc(0.375 * var(--_rem));
    margin-inline: calc(-0.375 * var(--_rem));
    background: none;
    color: var(--_link);
    font-size: calc(0.9375 * var(--_rem));
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .choice {
    border: 1px solid var(--_link);
    background: var(--_surface);
    color: var(--_link);
    font-weight: 500;
  }
  .call {
    border-color: var(--_danger);
    background: var(--_surface);
    color: var(--_danger);
    text-decoration: none;
    white-space: nowrap;
  }
  @media (hover: hover) {
    .quiet:hover,
    .root a:hover {
      text-decoration-thickness: 2px;
    }
    .choice:hover,
    .call:hover {
      box-shadow: inset 0 0 0 1px currentColor;
    }
    .launcher:hover,
    .send:hover,
    .newer:hover,
    .exit:hover {
      text-decoration: underline;
      filter: brightness(0.9);
    }
  }
  .root a:not(.call) {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  a[href^="tel:"],
  .number {
    white-space: nowrap;
  }
  .help a:not(.call) {
    color: inherit;
  }
`;
