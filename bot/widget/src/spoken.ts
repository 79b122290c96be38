/** Spoken: a message as plain text, for a screen reader and for the clipboard. */
import { withoutPaths } from "./links.ts";
import { bare } from "./rich.ts";
import type { Fact, Message, Quote } from "./wire.ts";
import { filled, words } from "./words.ts";

/** A whole message in the order in which it is read: words, quotes with source, facts. */
export function spoken(message: Message): string {
  return [
    withoutPaths(bare(message.text)),
    ...message.quotes.map(spokenQuote),
    ...message.facts.map(spokenFact),
  ]
    .filter(Boolean)
    .join(" ");
}

/** A quote that can stand elsewhere: never without who said it and where. */
export function copied(quote: Quote, url: string): string {
  return [`“${quote.text}”`, quote.source, ...labelled(quote.notice, quote.caveat), url]
    .filter(Boolean)
    .join("\n");
}

/** The date people may see, as precise as it is known, or that there is none. */
export function dateOf({ date }: Quote): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year) return date || words.undated;
  const shown = { year: "numeric", month: month && "long", day: day && "numeric", timeZone: "UTC" } as const;
  return new Date(date).toLocaleDateString("nl-NL", shown as Intl.DateTimeFormatOptions);
}

function spokenQuote(quote: Quote): string {
  const plain = quote.plain.map((one) => `${words.plain}: ${one.text}`);
  const who = filled(words.quote, { issuer: quote.issuer });
  const parts = [quote.frame, `${who}: “${quote.text}”`, quote.source, ...plain];
  return [...parts, ...labelled(quote.notice, quote.caveat)].filter(Boolean).join(" ");
}

function spokenFact(fact: Fact): string {
  const source = fact.source && `${words.factSource}: ${fact.source}.`;
  const unchecked = fact.checked ? "" : `(${words.unchecked})`;
  return [`${words.fact}:`, fact.title, bare(fact.text), source, unchecked].filter(Boolean).join(" ");
}

function labelled(notice: string, caveat: string): string[] {
  return [notice, caveat && `${words.caveat}: ${caveat}`].filter(Boolean);
}
