/** Icons: drawn here, so that nothing is loaded; names stand beside them in words. */
import { svg, type SVGTemplateResult } from "lit";

function icon(path: string): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;
}

export const chat = icon("M4 4h16v12H9l-5 4z");
export const cross = icon("M5 5l14 14M19 5L5 19");
export const down = icon("M5 9l7 7 7-7");
export const arrow = icon("M4 12h15M13 6l6 6-6 6");
export const phone = icon("M6 3h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z");
export const copy = icon("M8 8h12v12H8zM16 8V4H4v12h4");
