/** Cards: quotes, our own words and facts each look like nothing but themselves. */
import { css } from "lit";

export const cards = css`
  .frame {
    margin: calc(0.75 * var(--_rem)) 0 calc(0.25 * var(--_rem));
  }
  .quote {
    margin: calc(0.75 * var(--_rem)) 0 0;
    padding: calc(0.625 * var(--_rem)) calc(0.75 * var(--_rem));
    border: 1px solid var(--_line);
    border-inline-start: calc(0.3125 * var(--_rem)) solid var(--_action);
    border-radius: calc(0.25 * var(--_rem));
    background: var(--_quote);
  }
  .label {
    margin: 0 0 calc(0.25 * var(--_rem));
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 600;
    color: var(--_muted);
  }
  blockquote {
    margin: 0 0 calc(0.625 * var(--_rem));
    font-size: calc(1.0625 * var(--_rem));
  }
  figcaption {
    padding-block-start: calc(0.5 * var(--_rem));
    border-block-start: 1px solid var(--_line);
    font-size: calc(0.875 * var(--_rem));
  }
  figcaption p {
    margin: 0 0 calc(0.25 * var(--_rem));
  }
  .notice {
    margin-block: calc(0.5 * var(--_rem));
    padding: calc(0.375 * var(--_rem)) calc(0.5 * var(--_rem));
    border: 1px solid currentColor;
    border-radius: calc(0.25 * var(--_rem));
    background: var(--_help);
    color: var(--_help-text);
  }
  .plain {
    margin: calc(0.5 * var(--_rem)) 0 0;
    padding: calc(0.5 * var(--_rem)) calc(0.75 * var(--_rem));
    border: 1px solid var(--_line);
    border-radius: calc(0.75 * var(--_rem));
    background: var(--_mine);
  }
  .fact {
    margin: calc(0.75 * var(--_rem)) 0 0;
    padding: calc(0.625 * var(--_rem)) calc(0.75 * var(--_rem));
    border: 2px dashed var(--_fact-line);
    border-radius: calc(0.75 * var(--_rem));
    background: var(--_fact);
    font-size: calc(0.9375 * var(--_rem));
  }
  .badge {
    width: fit-content;
    margin: calc(0.5 * var(--_rem)) 0 0;
    padding: 0 calc(0.5 * var(--_rem));
    border: 1px solid currentColor;
    border-radius: var(--_rem);
    font-size: calc(0.8125 * var(--_rem));
  }
`;
