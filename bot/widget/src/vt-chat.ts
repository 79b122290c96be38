/** vt-chat: the web chat as one element; attributes in, nothing kept. */
import { nothing, type PropertyValues, type TemplateResult } from "lit";
import { Announcer } from "./announcer.ts";
import { Configured } from "./attributes.ts";
import { Client } from "./client.ts";
import { Draft } from "./draft.ts";
import { Exit, neutral, type Leaver } from "./exit.ts";
import { Follow } from "./follow.ts";
import { Frame } from "./frame.ts";
import { hasSpoken, languageOf } from "./log.ts";
import { Scheme } from "./scheme.ts";
import { styles } from "./style/styles.ts";
import { Talk } from "./talk.ts";
import { panelView, type Panel } from "./view/panel.ts";
import { surroundView, type Surround } from "./view/surround.ts";

export class VtChat extends Configured implements Leaver {
  static override styles = styles;

  readonly #announcer = new Announcer(this);
  readonly #talk = new Talk(this, this.#announcer, new Client(this.address));
  readonly #follow = new Follow(this);
  readonly #draft = new Draft(this, this.#announcer, (text) => this.#say(text));
  readonly #scheme = new Scheme(this);
  readonly #frame = new Frame();
  #isHidden = false;

  constructor() {
    super();
    new Exit(this, this.#announcer);
  }

  get isOpen(): boolean {
    return this.#frame.isOpen;
  }

  /** Open the chat; nothing was asked of the server before. */
  open(): void {
    if (this.#frame.isOpen) return;
    this.#frame.isOpen = true;
    this.#renderNow();
    this.#frame.show();
    void this.#talk.begin();
  }

  /** Close the chat and take the conversation out of sight at once. */
  minimise = (): void => {
    this.#isHidden = hasSpoken(this.#talk.log);
    this.#close();
    this.#frame.launcher.value?.focus();
  };

  /** Cover, forget, and go to a neutral page that takes this one's place in the history. */
  leave = (): void => {
    this.#frame.blank();
    this.gone();
    location.replace(neutral(this.exitUrl));
  };

  gone(): void {
    this.#talk.drop();
    this.#isHidden = false;
    this.#close();
  }

  back(): void {
    this.#frame.unblank();
    this.gone();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("server")) this.#talk.use(new Client(this.address));
  }

  override updated(): void {
    this.#follow.look(this.#talk.log);
  }

  override render(): TemplateResult {
    return surroundView(this.#surround(), this.#frame.isOpen ? panelView(this.#panel()) : nothing);
  }

  #surround(): Surround {
    return {
      frame: this.#frame,
      announcer: this.#announcer,
      isDarkPage: this.#scheme.isOfPage,
      launcher: this.launcher,
      open: () => this.open(),
      cancelled: (event) => (event.preventDefault(), this.minimise()),
      scrolled: () => this.#follow.scrolled(),
      typed: (event) => this.#draft.typedBeside(event, this.#frame.dialog.value),
    };
  }

  #panel(): Panel {
    return {
      talk: this.#talk,
      server: this.address,
      language: languageOf(this.#talk.log, this.language),
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
    this.#frame.isOpen = false;
    this.#draft.clear();
    this.#frame.hide();
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
    this.#frame.dialog.value?.focus();
  }

  #empty(work: () => Promise<void>): void {
    this.#isHidden = false;
    this.#draft.clear();
    this.#frame.dialog.value?.focus();
    void work();
  }
}
