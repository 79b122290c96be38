/** Follow: keeps the latest question at the top of the log, until somebody scrolls back to read. */
import type { LitElement } from "lit";
import type { Log } from "./log.ts";

/** Pixels from the end of the log that still count as being at the end. */
const NEAR = 80;
/** Pixels above what is scrolled to. */
const GAP = 12;

export class Follow {
  /** Whether something was said that is out of sight. */
  hasNewer = false;
  #follows = true;
  #top = 0;
  #shown = 0;

  constructor(private readonly host: LitElement) {}

  /** After each rendering: look whether the log has grown. */
  look(log: Log): void {
    const isNew = log.length > this.#shown;
    this.#shown = log.length;
    if (!isNew) return;
    if (this.#follows || log.at(-1)?.kind === "mine") this.toNewest();
    else this.#setNewer(true);
  }

  scrolled(): void {
    const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = this.#scroller() ?? {};
    const isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    this.#follows = isAtEnd || (this.#follows && scrollTop >= this.#top);
    this.#top = scrollTop;
    if (isAtEnd) this.#setNewer(false);
  }

  /** The latest question to the top, so that its answer is read from the first word. */
  toNewest(): void {
    this.#follows = true;
    this.#setNewer(false);
    const asked = this.host.renderRoot.querySelectorAll(".log > .mine");
    const scroller = this.#scroller();
    if (scroller && asked.length) toTop(asked[asked.length - 1] as Element, scroller);
    this.#top = scroller?.scrollTop ?? 0;
  }

  #setNewer(hasNewer: boolean): void {
    if (this.hasNewer === hasNewer) return;
    this.hasNewer = hasNewer;
    this.host.requestUpdate();
  }

  /** The log, or at 400 percent zoom the whole panel. */
  #scroller(): Element | null {
    const log = this.host.renderRoot.querySelector(".scroll");
    return log && getComputedStyle(log).overflowY !== "visible" ? log : this.host.renderRoot.querySelector(".panel");
  }
}

/** Scroll one box alone: `scrollIntoView` would move the page around it too. */
function toTop(item: Element, scroller: Element): void {
  const above = scroller.querySelector("header")?.clientHeight ?? 0;
  scroller.scrollTop += item.getBoundingClientRect().top - scroller.getBoundingClientRect().top - above - GAP;
}
