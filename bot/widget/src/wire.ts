/** Wire: what the server sends, read with care: a field that is missing or odd is left out. */

export interface Plain {
  readonly lang: string;
  readonly text: string;
}

export interface Quote {
  readonly text: string;
  readonly source: string;
  readonly issuer: string;
  readonly date: string;
  readonly url: string;
  readonly caveat: string;
  readonly frame: string;
  readonly notice: string;
  readonly plain: readonly Plain[];
}

export interface Fact {
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly url: string;
  readonly checked: boolean;
}

export interface Message {
  readonly id: string;
  readonly text: string;
  readonly response: string;
  readonly lang: string;
  readonly dir: string;
  readonly quotes: readonly Quote[];
  readonly facts: readonly Fact[];
  readonly choices: readonly string[];
}

export type Event =
  | { readonly event: "typing" }
  | { readonly event: "message"; readonly message: Message }
  | { readonly event: "end" }
  | { readonly event: "error"; readonly code: string };

type Raw = Record<string, unknown>;

/** An event from one line; null for a kind that a newer server may send. */
export function eventOf(raw: unknown): Event | null {
  const fields = object(raw);
  switch (fields.event) {
    case "typing":
    case "end":
      return { event: fields.event };
    case "message":
      return { event: "message", message: messageOf(fields) };
    case "error":
      return { event: "error", code: text(fields.code) };
    default:
      return null;
  }
}

/** A message, wherever it came from. */
export function messageOf(raw: unknown): Message {
  const fields = object(raw);
  return {
    id: text(fields.id),
    text: text(fields.text),
    response: text(fields.response),
    lang: text(fields.lang) || "nl",
    dir: fields.dir === "rtl" ? "rtl" : "ltr",
    quotes: list(fields.quotes).map(quoteOf),
    facts: list(fields.facts).map(factOf),
    choices: list(fields.choices).map(text).filter(Boolean),
  };
}

function quoteOf(raw: unknown): Quote {
  const fields = object(raw);
  return {
    text: text(fields.text),
    source: text(fields.source_line),
    issuer: text(fields.issuer),
    date: text(fields.date),
    url: text(fields.url),
    frame: text(fields.frame),
    notice: text(fields.notice),
    caveat: text(fields.caveat),
    plain: plainOf(fields.plain),
  };
}

/** Either one Dutch text, or one for each language. */
function plainOf(raw: unknown): Plain[] {
  const texts = typeof raw === "string" ? { nl: raw } : object(raw);
  return Object.entries(texts)
    .map(([lang, value]) => ({ lang, text: text(value) }))
    .filter((plain) => plain.text);
}

function factOf(raw: unknown): Fact {
  const fields = object(raw);
  const source = object(fields.source);
  return {
    title: text(fields.title),
    text: text(fields.text),
    source: text(fields.source) || text(fields.source_name) || text(source.name),
    url: text(fields.url) || text(fields.source_url) || text(source.url),
    checked: fields.checked === true,
  };
}

function text(raw: unknown): string {
  return typeof raw === "string" ? raw : "";
}

function list(raw: unknown): unknown[] {
  return Array.isArray(raw) ? raw : [];
}

function object(raw: unknown): Raw {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw) ? (raw as Raw) : {};
}
