/** Surround: the launcher, the dialog, what is announced, and the cover over everything. */
import { html, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { Announcer } from "../announcer.ts";
import type { Frame } from "../frame.ts";
import { words } from "../words.ts";
import { chat } from "./icons.ts";

export interface Surround {
  readonly frame: Frame;
  readonly announcer: Announcer;
  readonly isDarkPage: boolean;
  readonly launcher: string;
  open(): void;
  cancelled(event: Event): void;
  scrolled(): void;
  typed(event: KeyboardEvent): void;
}

export function surroundView(surround: Surround, panel: unknown): TemplateResult {
  const { frame, announcer, isDarkPage, launcher, open, cancelled, scrolled, typed } = surround;
  return html`<div class="root ${isDarkPage ? "dark-page" : ""}" lang="nl" dir="ltr">
    <button class="launcher" type="button" aria-expanded=${frame.isOpen} aria-haspopup="dialog" ?hidden=${frame.isOpen}
      ${ref(frame.launcher)} @click=${open}>${chat}<span>${launcher}</span></button>
    <dialog class="panel" tabindex="-1" aria-labelledby="title" ${ref(frame.dialog)}
      @cancel=${cancelled} @scroll=${scrolled} @keydown=${typed}>${panel}</dialog>
    <div class="unseen" role="status">${announcer.polite}</div>
    <div class="unseen" role="alert">${announcer.urgent}</div>
    <div class="cover" popover="manual" hidden role="alert" ${ref(frame.cover)}><span class="unseen">${words.leaving}</span></div>
  </div>`;
}
