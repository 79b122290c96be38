/** Composer: where people type; what they typed stays until it is taken. */
import { html, type TemplateResult } from "lit";
import { ref, type Ref } from "lit/directives/ref.js";
import { filled, words } from "../words.ts";
import { arrow } from "./icons.ts";

/** Characters: the server looks at 8192 after cleaning (bot/guard.py). */
const LONGEST = 8000;
/** Characters left from which it is said how many are left. */
const SOON = 500;

export interface Composer {
  readonly field: Ref<HTMLTextAreaElement>;
  readonly note: string;
  readonly length: number;
  submit(): void;
  typed(): void;
}

export function composerView({ field, note, length, submit, typed }: Composer): TemplateResult {
  const left = LONGEST - length;
  const soon = left <= SOON ? filled(words.tooLongSoon, { count: left }) : "";
  return html`<form @submit=${(event: Event) => (event.preventDefault(), submit())} autocomplete="off">
    <p class="above">
      <label for="question">${words.question}</label>
      <span class="small" id="hint">${words.questionHint}</span>
    </p>
    <div class="field">
      <textarea id="question" rows="1" maxlength=${LONGEST} autocomplete="off" spellcheck="false" dir="auto"
        aria-describedby="hint keys note" enterkeyhint="send" ${ref(field)} @input=${typed}
        @keydown=${(event: KeyboardEvent) => onKey(event, submit)}></textarea>
      <button class="send" aria-label=${words.send} type="submit"><span class="send-word">${words.send}</span>${arrow}</button>
    </div>
    <span class="unseen" id="keys">${words.questionKeys}</span>
    <p class="small note" id="note">${note || soon}</p>
  </form>`;
}

/** Enter sends, but not while a word is being composed with several keys. */
function onKey(event: KeyboardEvent, submit: () => void): void {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submit();
}
