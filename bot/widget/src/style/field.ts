/** Field: where people type, and the small print beside it. */
import { css } from "lit";

export const field = css`
  form {
    padding: calc(0.5 * var(--_rem)) calc(0.75 * var(--_rem)) 0;
  }
  label {
    font-weight: 600;
  }
  .above {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(0.5 * var(--_rem));
    margin: 0 0 calc(0.125 * var(--_rem));
  }
  .field {
    display: flex;
    align-items: flex-end;
    gap: calc(0.5 * var(--_rem));
  }
  textarea {
    flex: 1;
    min-width: 0;
    min-height: calc(2.75 * var(--_rem));
    max-height: calc(8 * var(--_rem));
    margin: 0;
    padding: calc(0.5 * var(--_rem)) calc(0.625 * var(--_rem));
    border: 1px solid var(--_border);
    border-radius: calc(0.5 * var(--_rem));
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: none;
    field-sizing: content;
  }
  .small {
    margin: calc(0.125 * var(--_rem)) 0 0;
    font-size: calc(0.8125 * var(--_rem));
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
