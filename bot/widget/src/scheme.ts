/** Scheme: whether the page has colours for the dark, which the chat may then take over. */
import type { LitElement, ReactiveController } from "lit";

export class Scheme implements ReactiveController {
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** A page says so with the property `color-scheme`; without it nobody can know. */
  get isOfPage(): boolean {
    return getComputedStyle(this.host.parentElement ?? document.documentElement).colorScheme.includes("dark");
  }

  hostConnected(): void {
    this.#dark.addEventListener("change", this.#look);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener("change", this.#look);
  }

  #look = (): void => this.host.requestUpdate();
}
