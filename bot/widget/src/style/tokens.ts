/** Tokens: every colour, once; the page's own NL Design System tokens come before ours. */
import { css } from "lit";

export const tokens = css`
  :host {
    display: contents !important;
  }
  .root {
    --_action: var(--vt-chat-action-bg, var(--utrecht-button-primary-action-background-color, #154273));
    --_on-action: var(--vt-chat-action-color, var(--utrecht-button-primary-action-color, #fff));
    --_action-border: var(--vt-chat-action-border-color, var(--utrecht-button-primary-action-border-color, var(--_action)));
    --_focus: var(--vt-chat-focus-color, var(--utrecht-focus-outline-color, #154273));
    --_surface: var(--vt-chat-surface, var(--utrecht-document-background-color, #fff));
    --_text: var(--vt-chat-text, var(--utrecht-document-color, #1b1b1b));
    --_link: var(--vt-chat-link, var(--utrecht-link-color, #154273));
    --_border: var(--vt-chat-field-border, var(--utrecht-form-control-border-color, #6b6b6b));
    --_font: var(--vt-chat-font, var(--utrecht-document-font-family, system-ui, sans-serif));
    --_muted: #4d4d4d;
    --_line: #c9ced4;
    --_theirs: #f3f5f7;
    --_mine: #dfeaf4;
    --_quote: #fff;
    --_help: #fff4d6;
    --_help-text: #3d2c00;
    --_exit: #b3261e;
    --_danger: #b3261e;
    --_danger-bg: #fdeceb;
    --_fact: #eef6ec;
    --_fact-line: #3d6b35;
    color-scheme: light;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) .root {
      --_action: var(--vt-chat-dark-action-bg, #9cc7f0);
      --_on-action: var(--vt-chat-dark-action-color, #0c1a28);
      --_action-border: var(--_action);
      --_focus: #ffd466;
      --_surface: #14181d;
      --_text: #f0f2f4;
      --_link: #a9d1f7;
      --_border: #9aa4af;
      --_muted: #bcc4cc;
      --_line: #46505b;
      --_theirs: #20262d;
      --_mine: #1d3a56;
      --_quote: #14181d;
      --_help: #3a2f0c;
      --_help-text: #ffe9ad;
      --_exit: #b3261e;
      --_danger: #ff8f87;
      --_danger-bg: #3a1715;
      --_fact: #1a2a1b;
      --_fact-line: #93c98a;
      color-scheme: dark;
    }
    /* The page has colours for the dark, so they come before ours there too. */
    :host(:not([theme="light"])) .dark-page {
      --_action: var(--vt-chat-dark-action-bg, var(--vt-chat-action-bg, var(--utrecht-button-primary-action-background-color, #9cc7f0)));
      --_on-action: var(--vt-chat-dark-action-color, var(--vt-chat-action-color, var(--utrecht-button-primary-action-color, #0c1a28)));
      --_focus: var(--vt-chat-focus-color, var(--utrecht-focus-outline-color, #ffd466));
      --_surface: var(--vt-chat-surface, var(--utrecht-document-background-color, #14181d));
      --_text: var(--vt-chat-text, var(--utrecht-document-color, #f0f2f4));
      --_link: var(--vt-chat-link, var(--utrecht-link-color, #a9d1f7));
      --_border: var(--vt-chat-field-border, var(--utrecht-form-control-border-color, #9aa4af));
      --_quote: var(--_surface);
    }
  }
  /* Bubbles in the shades of the house, whatever it is. */
  @supports (color: color-mix(in srgb, red, blue)) {
    .root {
      --_theirs: color-mix(in srgb, var(--_text) 5%, var(--_surface)) !important;
      --_mine: color-mix(in srgb, var(--_action) 14%, var(--_surface)) !important;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_line: var(--_text) !important;
      --_muted: var(--_text) !important;
      --_border: var(--_text) !important;
    }
  }
`;
