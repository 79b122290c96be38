/** Entry: one thing that was said, with the speaker in words. */
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Answer, Broken, Entry, Mine } from "../log.ts";
import { numbersIn } from "../links.ts";
import { rich } from "../rich.ts";
import type { Talk } from "../talk.ts";
import { filled, helpIn, words } from "../words.ts";
import { card } from "./card.ts";
import { factBox } from "./fact.ts";
import { allHelplines, callButtons, unbroken } from "./numbers.ts";

export interface Stage {
  readonly talk: Talk;
  readonly server: string;
  readonly language: string;
  copy(text: string): void;
  choose(text: string): void;
}

export function entryView(entry: Entry, isLast: boolean, stage: Stage): TemplateResult {
  if (entry.kind === "mine") return mineView(entry, stage);
  if (entry.kind === "broken") return brokenView(entry, stage.language);
  return answerView(entry, isLast, stage);
}

function mineView(entry: Mine, { talk }: Stage): TemplateResult {
  return html`<li class="mine">
    <p class="speaker">${words.mine}<span class="unseen">:</span></p>
    <p class="words" dir="auto">${unbroken(entry.text)}</p>
    <p class="delivery ${entry.delivery}">
      ${words[entry.delivery]}
      ${entry.delivery === "unsent"
        ? html`<button class="quiet" type="button" @click=${() => talk.retry(entry)}>${words.retry}</button>`
        : nothing}
    </p>
  </li>`;
}

function brokenView({ code, wait }: Broken, language: string): TemplateResult {
  const text = code === "lost" ? words.unreachable : code === "too_many" ? words.tooMany : words.refused;
  const other = helpIn(language);
  return html`<li class="theirs broken" lang="nl">
    <p class="words">${filled(text, { seconds: Math.max(2, wait) })}</p>
    ${allHelplines()}
    ${other ? html`<p class="words" lang=${other.lang} dir=${other.dir}>${other.text}</p>` : nothing}
  </li>`;
}

function answerView(entry: Answer, isLast: boolean, stage: Stage): TemplateResult {
  const { message } = entry;
  const isDanger = message.response.startsWith("utter_danger_");
  // Building a card again at each key press would make a long conversation slow.
  const said = guard([message, stage.server], () => content(entry, isDanger, stage));
  return html`<li class="theirs ${isDanger ? "danger" : ""}" lang=${message.lang} dir=${message.dir}>
    <p class="speaker" lang="nl">${words.bot}<span class="unseen">:</span></p>
    ${said} ${isJudged(entry) ? feedback(entry, stage) : nothing}
    ${isLast && message.choices.length ? choices(message.choices, stage) : nothing}
  </li>`;
}

function content({ message }: Answer, isDanger: boolean, stage: Stage): TemplateResult {
  const { server } = stage;
  return html`<div class="words">${rich(message.text, server)}</div>
    ${isDanger ? callButtons(numbersIn(message.text)) : nothing}
    ${message.quotes.map((quote) => card(quote, server, stage.copy))}
    ${message.facts.map((fact) => factBox(fact, server))}`;
}

/** Only what answers from statements or facts: nobody in danger is asked for an opinion. */
function isJudged({ message, isGreeting }: Answer): boolean {
  return !isGreeting && Boolean(message.id) && message.quotes.length + message.facts.length > 0;
}

function feedback(entry: Answer, { talk }: Stage): TemplateResult {
  if (entry.vote === "helpful" || entry.vote === "not") return html`<p class="judge small" lang="nl">${words.judged}</p>`;
  const failed = entry.vote === "failed" ? html`<span>${words.notJudged}</span>` : nothing;
  const button = (label: string, helpful: boolean) => html`<button
    class="quiet" type="button" aria-label="${label}: ${words.judge}"
    @click=${(event: Event) => judge(event, talk, entry, helpful)}>${label}</button>`;
  return html`<div class="judge" lang="nl" dir="ltr">
    <span>${words.judge}</span> ${button(words.yes, true)} ${button(words.no, false)} ${failed}
  </div>`;
}

/** The buttons go; focus stays with their answer and does not fall back to the page. */
function judge(event: Event, talk: Talk, entry: Answer, helpful: boolean): void {
  const item = (event.currentTarget as HTMLElement).closest<HTMLElement>("li");
  item?.setAttribute("tabindex", "-1");
  item?.focus({ preventScroll: true });
  void talk.judge(entry, helpful);
}

export function choices(titles: readonly string[], { choose }: Pick<Stage, "choose">, label = words.choices): TemplateResult {
  return html`<ul class="choices" lang="nl" dir="ltr" aria-label=${label}>
    ${titles.map((title) => html`<li><button class="choice" type="button" @click=${() => choose(title)}>${unbroken(title)}</button></li>`)}
  </ul>`;
}
