/** Entries: what was said; quotes, our own words and facts each look like nothing but themselves. */
import { css } from "lit";

export const entries = css`
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p {
    margin: 0 0 0.5rem;
  }
  p:last-child {
    margin-block-end: 0;
  }
  .log > li {
    margin: 0 0 0.75rem;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 0.75rem;
    content-visibility: auto;
    contain-intrinsic-size: auto 8rem;
  }
  /* What is scrolled to must have its true height at once. */
  .log > li:nth-last-child(-n + 6) {
    content-visibility: visible;
  }
  .theirs {
    background: var(--_theirs);
    border-start-start-radius: 0.125rem !important;
  }
  .mine {
    width: fit-content;
    max-width: 85%;
    margin-inline-start: auto !important;
    background: var(--_mine);
    border-start-end-radius: 0.125rem !important;
  }
  .speaker {
    margin: 0;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_muted);
  }
  .words ul {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }
  .mine .words {
    margin: 0;
    white-space: pre-wrap;
  }
  .delivery {
    margin: 0.125rem 0 0;
    font-size: 0.8125rem;
    text-align: end;
    color: var(--_muted);
  }
  .unsent {
    color: var(--_danger);
    font-weight: 600;
  }
  .unsent .quiet {
    margin-inline-start: 0.25rem;
  }
  .frame {
    margin: 0.75rem 0 0.25rem;
  }
  .quote {
    margin: 0.75rem 0 0;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--_line);
    border-inline-start: 0.3125rem solid var(--_action);
    border-radius: 0.25rem;
    background: var(--_quote);
  }
  .label {
    margin: 0 0 0.25rem;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_muted);
  }
  blockquote {
    margin: 0 0 0.625rem;
    font-size: 1.0625rem;
  }
  figcaption {
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875rem;
  }
  figcaption p {
    margin: 0 0 0.25rem;
  }
  .notice {
    margin-block: 0.5rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid currentColor;
    border-radius: 0.25rem;
    background: var(--_help);
    color: var(--_help-text);
  }
  .plain {
    margin: 0.5rem 0 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 0.75rem;
    background: var(--_mine);
  }
  .fact {
    margin: 0.75rem 0 0;
    padding: 0.625rem 0.75rem;
    border: 2px dashed var(--_fact-line);
    border-radius: 0.75rem;
    background: var(--_fact);
    font-size: 0.9375rem;
  }
  .badge {
    width: fit-content;
    margin: 0.5rem 0 0;
    padding: 0 0.5rem;
    border: 1px solid currentColor;
    border-radius: 1rem;
    font-size: 0.8125rem;
  }
  .danger,
  .broken {
    border: 2px solid var(--_danger) !important;
    background: var(--_danger-bg) !important;
    font-size: 1.0625rem;
  }
  .calls,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0.625rem 0 0;
  }
  .helplines {
    margin: 0.5rem 0;
  }
  .helplines li {
    display: grid;
    grid-template-columns: minmax(9.5rem, auto) 1fr;
    align-items: center;
    gap: 0.25rem 0.625rem;
    margin: 0 0 0.375rem;
    font-size: 0.9375rem;
    line-height: 1.3;
  }
  .judge {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin: 0.625rem 0 0;
    font-size: 0.875rem;
  }
  .safety {
    margin: 0 0 0.75rem;
    padding: 0 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
  }
  summary {
    padding: 0.5rem 0;
    font-weight: 600;
    cursor: pointer;
  }
  .safety ul {
    padding: 0 0 0.5rem 1.25rem;
    list-style: disc;
  }
  .safety li {
    margin: 0 0 0.25rem;
  }
  .suggested {
    margin: 0.25rem 0 0;
    font-weight: 600;
  }
  .wiped {
    margin: 1rem 0 0.5rem;
  }
  .typing {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--_muted);
  }
  .dots {
    display: inline-flex;
    gap: 0.25rem;
  }
  .dots i {
    width: 0.375rem;
    height: 0.375rem;
    border-radius: 50%;
    background: currentColor;
  }
  @media (prefers-reduced-motion: no-preference) {
    .dots i {
      animation: wait 1s ease-in-out 4 alternate; /* stops within five seconds: WCAG 2.2.2 */
    }
    .dots i:nth-child(2) {
      animation-delay: 150ms;
    }
    .dots i:nth-child(3) {
      animation-delay: 300ms;
    }
    @keyframes wait {
      to {
        opacity: 0.25;
      }
    }
  }
  @media (forced-colors: active) {
    .launcher,
    .send,
    .newer,
    .exit,
    .minimise,
    .quiet {
      border-color: ButtonBorder;
    }
    .exit {
      border-width: 4px;
    }
    .dots i {
      background: CanvasText;
    }
  }
`;
