/** Asides: danger, numbers, choices, and what else stands between the words. */
import { css } from "lit";

export const asides = css`
  .danger,
  .broken {
    border: 2px solid var(--_danger) !important;
    background: var(--_danger-bg) !important;
    font-size: calc(1.0625 * var(--_rem));
  }
  .calls,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_rem));
    margin: calc(0.625 * var(--_rem)) 0 0;
  }
  .helplines {
    margin: calc(0.5 * var(--_rem)) 0;
  }
  .helplines li {
    display: grid;
    grid-template-columns: calc(11.5 * var(--_rem)) 1fr;
    align-items: center;
    gap: calc(0.25 * var(--_rem)) calc(0.625 * var(--_rem));
    margin: 0 0 calc(0.375 * var(--_rem));
    font-size: calc(0.9375 * var(--_rem));
    line-height: 1.3;
  }
  .judge {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.25 * var(--_rem)) calc(0.75 * var(--_rem));
    margin: calc(0.625 * var(--_rem)) 0 0;
    font-size: calc(0.875 * var(--_rem));
  }
  .safety {
    margin: 0 0 calc(0.75 * var(--_rem));
    padding: 0 calc(0.75 * var(--_rem));
    border: 1px solid var(--_line);
    border-radius: calc(0.5 * var(--_rem));
  }
  summary {
    padding: calc(0.5 * var(--_rem)) 0;
    font-weight: 600;
    cursor: pointer;
  }
  .safety ul {
    padding: 0 0 calc(0.5 * var(--_rem)) calc(1.25 * var(--_rem));
    list-style: disc;
  }
  .safety li {
    margin: 0 0 calc(0.25 * var(--_rem));
  }
  .suggested {
    margin: calc(0.25 * var(--_rem)) 0 0;
    font-weight: 600;
  }
  .wiped {
    margin: var(--_rem) 0 calc(0.5 * var(--_rem));
  }
  .typing {
    display: flex;
    align-items: center;
    gap: calc(0.5 * var(--_rem));
    color: var(--_muted);
  }
  .dots {
    display: inline-flex;
    gap: calc(0.25 * var(--_rem));
  }
  .dots i {
    width: calc(0.375 * var(--_rem));
    height: calc(0.375 * var(--_rem));
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
    .quiet {
      margin-inline: 0;
    }
    .tools {
      padding-block-start: calc(0.375 * var(--_rem));
    }
    .dots i {
      background: CanvasText;
    }
  }
`;
