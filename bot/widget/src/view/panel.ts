/** Panel: the parts of an open chat, in the order in which they are read. */
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { hasSpoken } from "../log.ts";
import { rich } from "../rich.ts";
import { helpIn, words } from "../words.ts";
import { composerView, type Composer } from "./composer.ts";
import { choices, entryView, type Stage } from "./entry.ts";
import { cross, down } from "./icons.ts";

export interface Panel extends Stage {
  readonly heading: string;
  readonly isHidden: boolean;
  readonly hasNewer: boolean;
  readonly composer: Composer;
  leave(): void;
  minimise(): void;
  unhide(): void;
  wipe(): void;
  restart(): void;
  toNewest(): void;
  scrolled(): void;
}

export function panelView(panel: Panel): TemplateResult {
  return html`${head(panel)}
    <section class="scroll" tabindex="0" aria-label=${words.conversation} @scroll=${panel.scrolled}>${body(panel)}</section>
    ${panel.hasNewer ? html`<button class="newer" type="button" @click=${panel.toNewest}>${words.newer}${down}</button>` : nothing}
    ${foot(panel)}`;
}

function head({ heading, leave, minimise }: Panel): TemplateResult {
  return html`<header>
    <button class="exit" type="button" aria-describedby="exit-more" @click=${leave}>
      ${cross}<span>${words.exit}</span>
    </button>
    <span class="keys exit-keys" aria-hidden="true">${words.exitKeys}</span>
    <span class="unseen" id="exit-more">${words.exitMore} ${words.exitKeys}.</span>
    <h2 id="title">${heading}</h2>
    <button class="minimise" type="button" aria-label=${words.minimise} @click=${minimise}>${down}</button>
  </header>`;
}

function body(panel: Panel): TemplateResult {
  if (panel.isHidden) return hidden(panel);
  const { log, isTyping, wiped } = panel.talk;
  const greeted = log.some((entry) => entry.kind === "answer");
  return html`${safety()}
    <ol class="log">
      ${repeat(log, (entry) => entry.id, (entry, at) => entryView(entry, at === log.length - 1, panel))}
      ${isTyping ? html`<li class="theirs typing"><span>${words.typing}</span><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span></li>` : nothing}
    </ol>
    ${wiped ? html`<p class="wiped">${wiped}</p><p><button class="choice" type="button" @click=${panel.restart}>${words.restart}</button></p>` : nothing}
    ${greeted && !hasSpoken(log) ? html`<p class="suggested">${words.suggested}</p>${choices(words.suggestions, panel, words.suggested)}` : nothing}`;
}

function hidden({ unhide, wipe }: Panel): TemplateResult {
  return html`<p>${words.hidden}</p>
    <ul class="choices">
      <li><button class="choice" type="button" @click=${unhide}>${words.unhide}</button></li>
      <li><button class="choice" type="button" @click=${wipe}>${words.wipe}</button></li>
    </ul>`;
}

function safety(): TemplateResult {
  return html`<details class="safety">
    <summary>${words.safetyTitle}</summary>
    <ul>${words.safety.map((line) => html`<li>${line}</li>`)}</ul>
  </details>`;
}

function foot({ composer, wipe, restart, language, server }: Panel): TemplateResult {
  const other = helpIn(language);
  return html`<footer>
    <div class="help">
      ${rich(words.help, server)}
      ${other ? html`<div lang=${other.lang} dir=${other.dir}>${rich(other.text, server)}</div>` : nothing}
    </div>
    ${composerView(composer)}
    <p class="row tools">
      <button class="quiet" type="button" @click=${restart}>${words.restart}</button>
      <button class="quiet" type="button" @click=${wipe}>${words.wipe}</button>
    </p>
  </footer>`;
}
