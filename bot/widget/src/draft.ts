/** Draft: what somebody is typing; it stays until it is taken. */
import type { ReactiveControllerHost } from "lit";
import { createRef } from "lit/directives/ref.js";
import type { Announcer } from "./announcer.ts";
import { words } from "./words.ts";

export class Draft {
  readonly field = createRef<HTMLTextAreaElement>();
  note = "";
  length = 0;

  /** `say` answers whether it took the text. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly announcer: Announcer,
    private readonly say: (text: string) => boolean,
  ) {}

  submit = (): void => {
    const text = this.field.value?.value.trim() ?? "";
    if (!text) return this.tell(words.empty);
    if (this.say(text)) this.clear();
    else this.tell(words.patience);
  };

  /** Say something that was offered; the field keeps what stands in it. */
  choose = (text: string): void => {
    this.field.value?.focus({ preventScroll: true });
    if (!this.say(text)) this.tell(words.patience);
  };

  typed = (): void => {
    this.note = "";
    this.length = this.field.value?.value.length ?? 0;
    this.host.requestUpdate();
  };

  /** Whoever opens the chat and begins to type means the field. */
  typedBeside(event: KeyboardEvent, beside: Element | undefined): void {
    const isWriting = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isWriting && event.target === beside) this.field.value?.focus();
  }

  copy = async (text: string): Promise<void> => {
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    this.tell(await copied.then(() => words.copied, () => words.notCopied));
  };

  clear(): void {
    if (this.field.value) this.field.value.value = "";
    this.typed();
  }

  tell(note: string): void {
    this.note = note;
    this.announcer.say(note);
  }
}
