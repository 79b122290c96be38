/** Words: all text for people. Dutch is whole; other languages have the line of help alone. */
import ar from "./words/ar.json";
import en from "./words/en.json";
import nl from "./words/nl.json";
import pl from "./words/pl.json";
import tr from "./words/tr.json";

export const words = nl;

const HELP: Readonly<Record<string, string>> = { ar: ar.help, en: en.help, pl: pl.help, tr: tr.help };

/** The line of help in another language than Dutch, when there is one. */
export function helpIn(lang: string): { lang: string; dir: string; text: string } | null {
  const text = HELP[lang];
  return text ? { lang, dir: lang === "ar" ? "rtl" : "ltr", text } : null;
}

/** A sentence with its gaps filled. */
export function filled(sentence: string, gaps: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap));
}
