/** Controls: what can be pressed or typed in. */
import { css } from "lit";

export const controls = css`
  button,
  .call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-height: 2.75rem;
    margin: 0;
    padding: 0.375rem 0.875rem;
    border: 2px solid transparent;
    border-radius: 0.5rem;
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
    min-height: 3.25rem;
    padding: 0.5rem 1.25rem;
    border-radius: 2rem;
    box-shadow: 0 0.125rem 0.5rem rgb(0 0 0 / 30%);
  }
  .exit {
    border-color: var(--_exit);
    background: var(--_exit);
    color: #fff;
    white-space: nowrap;
  }
  .minimise {
    width: 2.75rem;
    padding: 0;
    border-color: transparent;
    background: none;
    color: inherit;
  }
  .quiet {
    min-height: 2rem;
    padding: 0.125rem 0.375rem;
    margin-inline: -0.375rem;
    background: none;
    color: var(--_link);
    font-size: 0.9375rem;
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
  a[href^="tel:"] {
    white-space: nowrap;
  }
  .help a:not(.call) {
    color: inherit;
  }
  form {
    padding: 0.5rem 0.75rem 0;
  }
  label {
    font-weight: 600;
  }
  .above {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.5rem;
    margin: 0 0 0.125rem;
  }
  .field {
    display: flex;
    align-items: flex-end;
    gap: 0.5rem;
  }
  textarea {
    flex: 1;
    min-width: 0;
    min-height: 2.75rem;
    max-height: 8rem;
    margin: 0;
    padding: 0.5rem 0.625rem;
    border: 1px solid var(--_border);
    border-radius: 0.5rem;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: none;
    field-sizing: content;
  }
  .small {
    margin: 0.125rem 0 0;
    font-size: 0.8125rem;
    line-height: 1.4;
    color: var(--_muted);
  }
  a .small {
    color: inherit;
  }
  .note:empty {
    display: none;
  }
  @media (max-width: 26rem) {
    .send-word {
      display: none;
    }
  }
`;
