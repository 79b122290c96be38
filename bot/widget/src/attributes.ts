/** Attributes: what a site may set on the tag; each has a value that needs no setting. */
import { LitElement } from "lit";
import { words } from "./words.ts";

export class Configured extends LitElement {
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

  constructor() {
    super();
    this.server = document.baseURI;
    this.heading = words.title;
    this.launcher = words.launcher;
    this.language = "nl";
    this.exitUrl = "";
    this.position = "right";
    this.theme = "auto";
  }

  /** The server's address in full, whatever stood on the tag. */
  get address(): string {
    return new URL(this.server, document.baseURI).href;
  }
}
