/** Links: addresses that may be clicked, and words in a text that are one. */
import helplines from "helplines";
import { filled, words } from "./words.ts";

const NUMBERS = helplines.map((line) => line.number).sort((a, b) => b.length - a.length);
// A page of the bot itself, the name of a site, or a number of a help line, standing alone.
const LINKED = new RegExp(`(^|[^\\w@/.-])(/bron/[a-z0-9-]+|[a-z0-9-]+\\.nl|${NUMBERS.join("|")})(?![\\w-])`, "g");

const PAGES = /(^|[\s(])\/bron\/[a-z0-9-]+/g;
const WHOLE = new RegExp(`(${NUMBERS.filter((number) => number.includes("-")).join("|")})`);

/** A text cut so that each number with a hyphen is a piece of its own. */
export function pieces(text: string): { text: string; isNumber: boolean }[] {
  return text.split(WHOLE).map((piece) => ({ text: piece, isNumber: WHOLE.test(piece) }));
}

/** The address of a source, or null for one that is not https and not the server's own. */
export function safe(url: string, server: string): URL | null {
  try {
    const found = new URL(url, server);
    return found.protocol === "https:" || found.origin === new URL(server).origin ? found : null;
  } catch {
    return null;
  }
}

/** A text for ears: the path of a page says nothing there. */
export function withoutPaths(text: string): string {
  return text.replace(PAGES, `$1${words.readMore}`);
}

/** Call a number. */
export function tel(number: string): string {
  return `tel:${number.replaceAll("-", "")}`;
}

/** The numbers of help lines in a text, each once, in their order. */
export function numbersIn(text: string): string[] {
  const found = [...text.matchAll(LINKED)].map((match) => match[2] ?? "");
  return [...new Set(found.filter((word) => NUMBERS.includes(word)))];
}

/** Make the words of a fragment that are an address into links. */
export function link(fragment: DocumentFragment, server: string): void {
  for (const node of textsOf(fragment)) node.replaceWith(...linked(node.data, server));
}

/** Open links to elsewhere apart, telling the other site nothing. */
export function apart(anchor: HTMLAnchorElement): void {
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
}

function textsOf(fragment: DocumentFragment): Text[] {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter((node) => !node.parentElement?.closest("a"));
}

function linked(text: string, server: string): (string | HTMLAnchorElement)[] {
  const parts: (string | HTMLAnchorElement)[] = [];
  let at = 0;
  for (const match of text.matchAll(LINKED)) {
    const word = match[2] ?? "";
    const start = match.index + (match[1] ?? "").length;
    parts.push(text.slice(at, start), anchor(word, server));
    at = start + word.length;
  }
  return [...parts, text.slice(at)];
}

function anchor(word: string, server: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.textContent = word;
  if (NUMBERS.includes(word)) {
    made.href = tel(word);
    made.dir = "ltr"; // or a screen would turn 0800-2000 around in Arabic
  } else {
    made.href = word.startsWith("/") ? new URL(word, server).href : `https://${word}`;
    if (word.startsWith("/")) made.textContent = `${words.readMore} (${filled(words.newTab, { host: made.host })})`;
    apart(made);
  }
  return made;
}
