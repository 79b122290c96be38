/** Styles: constructable sheets, which the strictest policy allows. */
import { controls } from "./controls.ts";
import { entries } from "./entries.ts";
import { panel } from "./panel.ts";
import { tokens } from "./tokens.ts";

export const styles = [tokens, panel, controls, entries];
