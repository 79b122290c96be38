/** Card: a literal quote set apart, with who said it, when, where and what to beware of. */
import { html, nothing, type TemplateResult } from "lit";
import { safe } from "../links.ts";
import { copied, dateOf } from "../spoken.ts";
import type { Plain, Quote } from "../wire.ts";
import { filled, words } from "../words.ts";
import { copy } from "./icons.ts";
import { unbroken } from "./numbers.ts";

type Copy = (text: string) => void;

/** Frame, quote, source; then our own explanation, visibly another voice. */
export function card(quote: Quote, server: string, onCopy: Copy): TemplateResult {
  const url = safe(quote.url, server);
  return html`${frame(quote.frame)}
    <figure class="quote">
      <p class="label">${filled(words.quote, { issuer: quote.issuer })}</p>
      <blockquote lang="nl" dir="ltr"><p>“${unbroken(quote.text)}”</p></blockquote>
      <figcaption lang="nl" dir="ltr">
        <p>${unbroken(quote.source)}</p>
        <p>${words.date}: ${dateOf(quote)}</p>
        ${notice(quote.notice)} ${caveat(quote.caveat)}
        <div class="row">
          ${url ? sourceLink(url, words.readMore) : nothing}
          <button class="quiet" type="button" @click=${() => onCopy(copied(quote, url?.href ?? ""))}>
            ${copy}<span>${words.copy}</span>
          </button>
        </div>
      </figcaption>
    </figure>
    ${quote.plain.map(plain)}`;
}

function frame(text: string): TemplateResult | typeof nothing {
  return text ? html`<p class="frame" lang="nl">${unbroken(text)}</p>` : nothing;
}

function notice(text: string): TemplateResult | typeof nothing {
  return text ? html`<p class="notice">${unbroken(text)}</p>` : nothing;
}

function caveat(text: string): TemplateResult | typeof nothing {
  return text ? html`<p><strong>${words.caveat}:</strong> ${unbroken(text)}</p>` : nothing;
}

function plain(one: Plain): TemplateResult {
  return html`<section class="plain" aria-label=${words.plain}>
    <p class="label" lang="nl">${words.plain}</p>
    <p lang=${one.lang}>${unbroken(one.text)}</p>
    <p class="small" lang="nl">${words.plainNote}</p>
  </section>`;
}

/** A link that says where it goes before somebody goes there. */
export function sourceLink(url: URL, label: string): TemplateResult {
  return html`<a href=${url.href} target="_blank" rel="noopener noreferrer">${label}
    <span class="small">(${filled(words.newTab, { host: url.host })})</span></a>`;
}
