/** Frame: what stands around a talk: the button that opens it, its dialog, and the cover. */
import { createRef } from "lit/directives/ref.js";
import { cover, uncover } from "./cover.ts";

/** Where the panel takes the whole screen, and the page below must not be reached. */
const SMALL = "(max-width: 40rem), (max-height: 26rem)";

export class Frame {
  readonly launcher = createRef<HTMLButtonElement>();
  readonly dialog = createRef<HTMLDialogElement>();
  readonly cover = createRef<HTMLDivElement>();
  isOpen = false;

  show(): void {
    if (matchMedia(SMALL).matches) this.dialog.value?.showModal();
    else this.dialog.value?.show();
    this.dialog.value?.focus();
  }

  hide(): void {
    this.dialog.value?.close();
  }

  /** Nothing of the page is to be seen any more. */
  blank(): void {
    if (this.cover.value) cover(this.cover.value);
  }

  unblank(): void {
    if (this.cover.value) uncover(this.cover.value);
  }
}
