/** Fact: general information, never to be taken for a quote. */
import { html, nothing, type TemplateResult } from "lit";
import { safe } from "../links.ts";
import { rich } from "../rich.ts";
import type { Fact } from "../wire.ts";
import { words } from "../words.ts";
import { sourceLink } from "./card.ts";
import { unbroken } from "./numbers.ts";

export function factBox(fact: Fact, server: string): TemplateResult {
  return html`<section class="fact" lang="nl" dir="ltr" aria-label=${words.fact}>
    <p class="label">${words.fact}</p>
    ${fact.title ? html`<p><strong>${unbroken(fact.title)}</strong></p>` : nothing}
    <div>${rich(fact.text, server)}</div>
    ${source(fact, server)}
    ${fact.checked ? nothing : html`<p class="badge">${words.unchecked}</p>`}
  </section>`;
}

function source(fact: Fact, server: string): TemplateResult | typeof nothing {
  const url = safe(fact.url, server);
  if (url && fact.url) return html`<p>${words.factSource}: ${sourceLink(url, fact.source || url.host)}</p>`;
  return fact.source ? html`<p>${words.factSource}: ${unbroken(fact.source)}</p>` : nothing;
}
