/** Numbers: help lines as large buttons that call. */
import { html, type TemplateResult } from "lit";
import helplines from "helplines";
import { pieces, tel } from "../links.ts";
import { words } from "../words.ts";
import { phone } from "./icons.ts";

/** A text in which no number breaks at its hyphen. */
export function unbroken(text: string): (TemplateResult | string)[] {
  return pieces(text).map((piece) => (piece.isNumber ? html`<span class="number">${piece.text}</span>` : piece.text));
}

/** The numbers that a reply names, large enough for a shaking thumb. */
export function callButtons(numbers: readonly string[]): TemplateResult {
  return html`<p class="calls">${numbers.map(call)}</p>`;
}

/** All help lines with what they are for, built into the file: they need no server. */
export function allHelplines(): TemplateResult {
  return html`<ul class="helplines" lang="nl">
    ${helplines.map((line) => html`<li>${call(line.number)} <span>${unbroken(line.name)}</span></li>`)}
  </ul>`;
}

function call(number: string): TemplateResult {
  return html`<a class="call" href=${tel(number)} lang="nl" dir="ltr">${phone}<span>${words.call} ${number}</span></a>`;
}
