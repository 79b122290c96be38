/** vt-chat: the web chat as one element; attributes in, nothing kept. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import { Announcer } from "./announcer.ts";
import { Client } from "./client.ts";
import { cover, uncover } from "./cover.ts";
import { Exit, type Leaver } from "./exit.ts";
import { styles } from "./style/styles.ts";
import { Talk } from "./talk.ts";
import { chat } from "./view/icons.ts";
import { panelView, type Panel } from "./view/panel.ts";
import { filled, words } from "./words.ts";

/** The weather: a public page without consent wall that looks the same for everybody. */
const NEUTRAL = "https://www.knmi.nl/nederland-nu/weer/verwachtingen";
/** Where the panel takes the whole screen, and the page below must not be reached. */
const SMALL = "(max-width: 40rem), (max-height: 26rem)";
/** Pixels from the end of the log that still count as being at the end. */
const NEAR = 80;
/** Pixels above what is scrolled to. */
const GAP = 12;

export class VtChat extends LitElement implements Leaver {
  static override styles = styles;
  static override properties = {
    server: {},
    heading: {},
    launcher: {},
    language: {},
    exitUrl: { attribute: "exit-url" },
    position: { reflect: true },
    theme: { reflect: true },
  };

  declare server: string;
  declare heading: string;
  declare launcher: string;
  declare language: string;
  declare exitUrl: string;
  declare position: string;
  declare theme: string;

  readonly #announcer = new Announcer(this);
  readonly #talk: Talk;
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #field = createRef<HTMLTextAreaElement>();
  readonly #launcher = createRef<HTMLButtonElement>();
  readonly #cover = createRef<HTMLDivElement>();
  #isOpen = false;
  #isHidden = false;
  #hasNewer = false;
  #follows = true; // until somebody scrolls back to read
  #top = 0;
  #shown = 0;
  #note = "";
  #length = 0;

  constructor() {
    super();
    this.server = document.baseURI;
    this.heading = words.title;
    this.launcher = words.launcher;
    this.language = "nl";
    this.exitUrl = NEUTRAL;
    this.position = "right";
    this.theme = "auto";
    this.#talk = new Talk(this, this.#announcer, new Client(this.server));
    new Exit(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Open the chat; nothing was asked of the server before. */
  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#renderNow();
    const dialog = this.#dialog.value;
    if (matchMedia(SMALL).matches) dialog?.showModal();
    else dialog?.show();
    dialog?.focus();
    void this.#talk.begin();
  }

  /** Close the chat and take the conversation out of sight at once. */
  minimise = (): void => {
    this.#isHidden = this.#talk.hasSpoken;
    this.#close();
    this.#launcher.value?.focus();
  };

  /** Cover, forget, and go to a neutral page that takes this one's place in the history. */
  leave = (): void => {
    if (this.#cover.value) cover(this.#cover.value);
    this.gone();
    location.replace(neutral(this.exitUrl));
  };

  gone(): void {
    this.#talk.drop();
    this.#isHidden = false;
    this.#close();
  }

  back(): void {
    if (this.#cover.value) uncover(this.#cover.value);
    this.gone();
  }

  shiftsLeft(count: number): void {
    this.#announcer.interrupt(filled(words.shiftsLeft, { count }));
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("server")) this.#talk.use(new Client(new URL(this.server, document.baseURI).href));
  }

  override updated(): void {
    const { length } = this.#talk.log;
    const isNew = length > this.#shown;
    this.#shown = length;
    if (!isNew) return;
    if (this.#follows || this.#talk.log.at(-1)?.kind === "mine") this.#toNewest();
    else this.#setNewer(true);
  }

  override render(): TemplateResult {
    return html`<div class="root" lang="nl" dir="ltr">
      <button class="launcher" type="button" aria-expanded=${this.#isOpen} aria-haspopup="dialog"
        ?hidden=${this.#isOpen} ${ref(this.#launcher)} @click=${() => this.open()}>${chat}<span>${this.launcher}</span></button>
      <dialog class="panel" tabindex="-1" aria-labelledby="title" ${ref(this.#dialog)}
        @cancel=${this.#cancelled} @scroll=${() => this.#scrolled()} @keydown=${this.#typedBeside}>${this.#isOpen ? panelView(this.#panel()) : nothing}</dialog>
      <div class="unseen" role="status">${this.#announcer.polite}</div>
      <div class="unseen" role="alert">${this.#announcer.urgent}</div>
      <div class="cover" popover="manual" hidden role="alert" ${ref(this.#cover)}><span class="unseen">${words.leaving}</span></div>
    </div>`;
  }

  #panel(): Panel {
    return {
      talk: this.#talk,
      server: new URL(this.server, document.baseURI).href,
      language: this.#talk.language === "nl" ? this.language : this.#talk.language,
      heading: this.heading,
      isHidden: this.#isHidden,
      hasNewer: this.#hasNewer,
      composer: {
        field: this.#field,
        note: this.#note,
        length: this.#length,
        submit: () => this.#submit(),
        typed: () => this.#typed(),
      },
      leave: this.leave,
      minimise: this.minimise,
      unhide: () => this.#unhide(),
      wipe: () => this.#empty(() => this.#talk.wipe()),
      restart: () => this.#empty(() => this.#talk.restart()),
      toNewest: () => this.#toNewest(),
      scrolled: () => this.#scrolled(),
      copy: (text) => void this.#copy(text),
      choose: (text) => this.#choose(text),
    };
  }

  /** The screen is empty when this returns, not one frame later. */
  #close(): void {
    this.#isOpen = false;
    if (this.#field.value) this.#field.value.value = "";
    this.#dialog.value?.close();
    this.#renderNow();
  }

  #renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  #submit(): void {
    const text = this.#field.value?.value.trim() ?? "";
    if (!text) return this.#tell(words.empty);
    if (!this.#say(text)) return;
    if (this.#field.value) this.#field.value.value = "";
    this.#typed();
  }

  #choose(text: string): void {
    this.#field.value?.focus({ preventScroll: true });
    this.#say(text);
  }

  #say(text: string): boolean {
    this.#isHidden = false;
    const taken = this.#talk.say(text);
    if (!taken) this.#tell(words.patience);
    return taken;
  }

  #typed(): void {
    this.#note = "";
    this.#length = this.#field.value?.value.length ?? 0;
    this.requestUpdate();
  }

  #tell(note: string): void {
    this.#note = note;
    this.#announcer.say(note);
  }

  #unhide(): void {
    this.#isHidden = false;
    this.requestUpdate();
    this.#dialog.value?.focus();
  }

  #empty(work: () => Promise<void>): void {
    this.#isHidden = false;
    if (this.#field.value) this.#field.value.value = "";
    this.#dialog.value?.focus();
    this.#typed();
    void work();
  }

  async #copy(text: string): Promise<void> {
    const said = await navigator.clipboard.writeText(text).then(() => words.copied, () => words.notCopied);
    this.#tell(said);
  }

  #scrolled(): void {
    const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = this.#scroller() ?? {};
    const isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    this.#follows = isAtEnd || (this.#follows && scrollTop >= this.#top);
    this.#top = scrollTop;
    if (isAtEnd) this.#setNewer(false);
  }

  /** The latest question to the top, so that its answer is read from the first word. */
  #toNewest(): void {
    this.#follows = true;
    this.#setNewer(false);
    const asked = this.renderRoot.querySelectorAll(".log > .mine");
    const scroller = this.#scroller();
    if (scroller && asked.length) toTop(asked[asked.length - 1] as Element, scroller);
    this.#top = scroller?.scrollTop ?? 0;
  }

  #setNewer(hasNewer: boolean): void {
    if (this.#hasNewer === hasNewer) return;
    this.#hasNewer = hasNewer;
    this.requestUpdate();
  }

  /** The log, or at 400 percent zoom the whole panel. */
  #scroller(): Element | undefined {
    const log = this.renderRoot.querySelector(".scroll");
    return log && getComputedStyle(log).overflowY !== "visible" ? log : this.#dialog.value;
  }

  #cancelled = (event: Event): void => {
    event.preventDefault();
    this.minimise();
  };

  /** Whoever opens the chat and begins to type means the field. */
  #typedBeside = (event: KeyboardEvent): void => {
    const isWriting = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isWriting && event.target === this.#dialog.value) this.#field.value?.focus();
  };
}

/** Scroll one box alone: `scrollIntoView` would move the page around it too. */
function toTop(item: Element, scroller: Element): void {
  const above = scroller.querySelector("header")?.clientHeight ?? 0;
  scroller.scrollTop += item.getBoundingClientRect().top - scroller.getBoundingClientRect().top - above - GAP;
}

/** An address that a mistyped attribute cannot turn into a script. */
function neutral(url: string): string {
  try {
    const found = new URL(url, document.baseURI);
    return ["https:", "http:"].includes(found.protocol) ? found.href : NEUTRAL;
  } catch {
    return NEUTRAL;
  }
}
