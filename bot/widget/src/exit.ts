/** Exit: the ways to get away, and what the back button finds afterwards. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Announcer } from "./announcer.ts";
import { ShiftThrice } from "./shift.ts";
import { filled, words } from "./words.ts";

/** The weather: a public page without consent wall that looks the same for everybody. */
const NEUTRAL = "https://www.knmi.nl/nederland-nu/weer/verwachtingen";

/** What the element does at each moment; each of them empties the screen first. */
export interface Leaver extends ReactiveControllerHost {
  readonly isOpen: boolean;
  leave(): void;
  minimise(): void;
  /** The page goes away, by whatever way. */
  gone(): void;
  /** The page comes back from the browser's memory. */
  back(): void;
}

export class Exit implements ReactiveController {
  #shift = new ShiftThrice();

  constructor(
    private readonly host: Leaver,
    private readonly announcer: Announcer,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Caught on the window before the page's own handlers, which might stop the key.
    window.addEventListener("keydown", this.#down, true);
    window.addEventListener("keyup", this.#up, true);
    window.addEventListener("pagehide", this.#gone);
    window.addEventListener("pageshow", this.#back);
  }

  hostDisconnected(): void {
    window.removeEventListener("keydown", this.#down, true);
    window.removeEventListener("keyup", this.#up, true);
    window.removeEventListener("pagehide", this.#gone);
    window.removeEventListener("pageshow", this.#back);
  }

  #down = (event: KeyboardEvent): void => {
    if (!this.host.isOpen) return;
    this.#shift.down(event.key, event.repeat);
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    this.host.minimise();
  };

  #up = (event: KeyboardEvent): void => {
    if (!this.host.isOpen) return;
    const left = this.#shift.up(event.key, event.timeStamp);
    if (left === 0) this.host.leave();
    else if (left === 1) this.announcer.interrupt(filled(words.shiftsLeft, { count: left }));
  };

  #gone = (): void => {
    this.#shift.reset();
    this.host.gone();
  };

  #back = (event: PageTransitionEvent): void => {
    if (event.persisted) this.host.back();
  };
}

/** The page to leave to; an address that is mistyped, or would run a script, is not followed. */
export function neutral(url: string): string {
  try {
    const found = new URL(url || NEUTRAL, document.baseURI);
    return ["https:", "http:"].includes(found.protocol) ? found.href : NEUTRAL;
  } catch {
    return NEUTRAL;
  }
}
