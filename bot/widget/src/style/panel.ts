/** Panel: where things stand on wide screens. */
import { css } from "lit";

export const panel = css`
  .root {
    all: initial;
    --_rem: 1em;
    font: medium/1.5 var(--_font);
    color: var(--_text);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .root *,
  .root *::before {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .launcher {
    position: fixed;
    z-index: 2147483000;
    inset-block-end: max(var(--_rem), env(safe-area-inset-bottom));
    inset-inline-end: max(var(--_rem), env(safe-area-inset-right));
  }
  :host([position="left"]) .launcher,
  :host([position="left"]) .panel {
    inset-inline: max(var(--_rem), env(safe-area-inset-left)) auto;
  }
  .panel {
    position: fixed;
    z-index: 2147483001;
    inset: auto max(var(--_rem), env(safe-area-inset-right)) max(var(--_rem), env(safe-area-inset-bottom)) auto;
    width: calc(28 * var(--_rem));
    max-width: calc(100vw - (2 * var(--_rem)));
    height: calc(48 * var(--_rem));
    max-height: calc(100vh - (2 * var(--_rem)));
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(0.75 * var(--_rem));
    overflow: clip; /* "hidden" could still be scrolled by a browser that looks for the focus */
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 calc(0.5 * var(--_rem)) calc(2 * var(--_rem)) rgb(0 0 0 / 25%);
  }
  .panel[open] {
    display: flex;
    flex-direction: column;
  }
  .panel::backdrop {
    background: var(--_surface);
  }
  header {
    display: flex;
    flex: none;
    align-items: center;
    gap: calc(0.5 * var(--_rem));
    padding: calc(0.5 * var(--_rem)) calc(0.75 * var(--_rem));
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  h2 {
    flex: 1;
    margin: 0;
    font-size: var(--_rem);
    font-weight: 600;
    text-align: center;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .exit-keys {
    font-size: calc(0.8125 * var(--_rem));
    line-height: 1.2;
    color: var(--_muted);
  }
  .scroll {
    flex: 1 1 auto;
    min-height: calc(4 * var(--_rem));
    padding: calc(0.75 * var(--_rem));
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  footer {
    flex: none;
    border-block-start: 1px solid var(--_line);
  }
  .help {
    padding: calc(0.375 * var(--_rem)) calc(0.75 * var(--_rem));
    font-size: calc(0.875 * var(--_rem));
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    background: var(--_help);
    color: var(--_help-text);
  }
  .help p {
    margin: 0;
  }
  .help a {
    color: inherit;
  }
  .newer {
    align-self: center;
    flex: none;
    position: relative;
    z-index: 1;
    margin: calc(-3.25 * var(--_rem)) 0 calc(0.5 * var(--_rem));
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.25 * var(--_rem)) var(--_rem);
    margin: 0;
  }
  .tools {
    justify-content: space-between;
    padding: calc(0.125 * var(--_rem)) calc(0.75 * var(--_rem)) max(calc(0.375 * var(--_rem)), env(safe-area-inset-bottom));
  }
`;
