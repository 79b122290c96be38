/** Announcer: tells a screen reader what happened, without moving focus. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Milliseconds: shorter is lost by TalkBack; longer, and a reader wanders into the copy. */
const STANDS = 1000;

export class Announcer implements ReactiveController {
  polite = "";
  urgent = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.silence();
  }

  say(text: string): void {
    this.#set(text, "");
  }

  interrupt(text: string): void {
    this.#set("", text);
  }

  silence(): void {
    clearTimeout(this.#timer);
    this.polite = this.urgent = "";
    this.host.requestUpdate();
  }

  #set(polite: string, urgent: string): void {
    this.polite = polite;
    this.urgent = urgent;
    this.host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.silence(), STANDS);
  }
}
