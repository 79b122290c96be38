/** Styles: constructable sheets, which the strictest policy allows. */
import { asides } from "./asides.ts";
import { cards } from "./cards.ts";
import { controls } from "./controls.ts";
import { entries } from "./entries.ts";
import { field } from "./field.ts";
import { panel } from "./panel.ts";
import { screens } from "./screens.ts";
import { tokens } from "./tokens.ts";

// A page's own font size on <html> changes every rem, often to 62.5 percent. As a registered length,
// --_rem is what the visitor has chosen, wherever it is used; unregistered, it is an em.
try {
  CSS.registerProperty({ name: "--_rem", syntax: "<length>", inherits: true, initialValue: "16px" });
} catch {
  // An old browser, or another copy of the chat has done it.
}

export const styles = [tokens, panel, screens, controls, field, entries, cards, asides];
