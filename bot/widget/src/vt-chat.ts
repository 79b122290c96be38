/** vt-chat: the web chat as one element; attributes in, nothing kept. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import { Announcer } from "./announcer.ts";
import { Client } from "./client.ts";
import { cover, uncover } from "./cover.ts";
import { Draft } from "./draft.ts";
import { Exit, neutral, type Leaver } from "./exit.ts";
import { Follow } from "./follow.ts";
import { styles } from "./style/styles.ts";
import { Talk } from "./talk.ts";
import { chat } from "./view/icons.ts";
import { panelView, type Panel } from "./view/panel.ts";
import { filled, words } from "./words.ts";

/** Where the panel takes the whole screen, and the page below must not be reached. */
const SMALL = "(max-width: 40rem), (max-height: 26rem)";
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
  readonly #follow = new Follow(this);
  readonly #draft = new Draft(this, this.#announcer, (text) => this.#say(text));
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #launcher = createRef<HTMLButtonElement>();
  readonly #cover = createRef<HTMLDivElement>();
  #isOpen = false;
  #isHidden = false;
  constructor() {
    super();
    this.server = document.baseURI;
    this.heading = words.title;
    this.launcher = words.launcher;
    this.language = "nl";
    this.exitUrl = "";
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
    this.#follow.look(this.#talk.log);
  }

  override render(): TemplateResult {
    return html`<div class="root" lang="nl" dir="ltr">
      <button class="launcher" type="button" aria-expanded=${this.#isOpen} aria-haspopup="dialog"
        ?hidden=${this.#isOpen} ${ref(this.#launcher)} @click=${() => this.open()}>${chat}<span>${this.launcher}</span></button>
      <dialog class="panel" tabindex="-1" aria-labelledby="title" ${ref(this.#dialog)}
        @cancel=${this.#cancelled} @scroll=${() => this.#follow.scrolled()} @keydown=${this.#typedBeside}>${this.#isOpen ? panelView(this.#panel()) : nothing}</dialog>
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
      hasNewer: this.#follow.hasNewer,
      composer: this.#draft,
      leave: this.leave,
      minimise: this.minimise,
      unhide: () => this.#unhide(),
      wipe: () => this.#empty(() => this.#talk.wipe()),
      restart: () => this.#empty(() => this.#talk.restart()),
      toNewest: () => this.#follow.toNewest(),
      scrolled: () => this.#follow.scrolled(),
      copy: (text) => void this.#draft.copy(text),
      choose: this.#draft.choose,
    };
  }

  /** The screen is empty when this returns, not one frame later. */
  #close(): void {
    this.#isOpen = false;
    this.#draft.clear();
    this.#dialog.value?.close();
    this.#renderNow();
  }

  #renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  #say(text: string): boolean {
    this.#isHidden = false;
    return this.#talk.say(text);
  }

  #unhide(): void {
    this.#isHidden = false;
    this.requestUpdate();
    this.#dialog.value?.focus();
  }

  #empty(work: () => Promise<void>): void {
    this.#isHidden = false;
    this.#draft.clear();
    this.#dialog.value?.focus();
    void work();
  }

  #cancelled = (event: Event): void => {
    event.preventDefault();
    this.minimise();
  };

  /** Whoever opens the chat and begins to type means the field. */
  #typedBeside = (event: KeyboardEvent): void => {
    const isWriting = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isWriting && event.target === this.#dialog.value) this.#draft.field.value?.focus();
  };
}
