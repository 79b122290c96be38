/** Screens: the cover, phones, 400 percent, and what may move. */
import { css } from "lit";

export const screens = css`
  .cover:not([hidden]) {
    position: fixed;
    z-index: 2147483647;
    inset: 0;
    display: block !important;
    visibility: visible;
    width: 100vw;
    height: 100vh;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: #fff;
  }
  /* The same bounds as SMALL in frame.ts, where the panel is a modal dialog. */
  @media (max-width: 40rem), (max-height: 26rem) {
    .panel {
      inset: 0 !important;
      width: 100vw;
      max-width: none;
      height: 100vh;
      height: 100dvh;
      max-height: none;
      border: 0;
      border-radius: 0;
    }
  }
  /* 400 percent zoom: everything scrolls as one page below the button that leaves. */
  @media (max-height: 26rem) {
    .panel[open] {
      display: block;
      overflow-y: auto;
    }
    header {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      padding: calc(0.25 * var(--_rem)) calc(0.5 * var(--_rem));
    }
    .scroll {
      overflow: visible;
    }
    footer {
      display: contents;
    }
    .help {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      padding-block: 0;
    }
  }
  @media (hover: none), (max-width: 26rem) {
    .keys {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .panel[open] {
      animation: rise 120ms ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(calc(0.5 * var(--_rem)));
      }
    }
  }
`;
