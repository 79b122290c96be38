import assert from "node:assert/strict";
import { test } from "node:test";
import { eventOf, messageOf } from "../src/wire.ts";

test("a message with nothing in it is an empty message, not an error", () => {
  for (const raw of [null, undefined, 3, "x", [], {}, { quotes: "x", facts: null, choices: {} }]) {
    const message = messageOf(raw);
    assert.deepEqual([message.text, message.lang, message.dir, message.quotes, message.facts], ["", "nl", "ltr", [], []]);
  }
});

test("an explanation is one Dutch text, or one for each language", () => {
  const one = messageOf({ quotes: [{ text: "x", plain: "Kort gezegd." }] });
  assert.deepEqual(one.quotes[0]?.plain, [{ lang: "nl", text: "Kort gezegd." }]);
  const quotes = [{ text: "x", plain: { nl: "Kort.", en: "In short.", tr: 3 } }];
  assert.deepEqual(messageOf({ quotes }).quotes[0]?.plain.map((plain) => plain.lang), ["nl", "en"]);
});

test("a fact's source is found in each form, and a fact is unchecked unless it says so", () => {
  const source = { name: "Rijksoverheid", url: "https://rijksoverheid.nl" };
  const forms = [{ source }, { source: source.name, url: source.url }, { source_name: source.name, source_url: source.url }];
  for (const fact of messageOf({ facts: forms }).facts) {
    assert.deepEqual([fact.source, fact.url, fact.checked], [source.name, source.url, false]);
  }
  assert.equal(messageOf({ facts: [{ checked: true }] }).facts[0]?.checked, true);
});

test("a direction that is none does not reach the page", () => {
  assert.equal(messageOf({ dir: "rtl" }).dir, "rtl");
  assert.equal(messageOf({ dir: "\" onclick=" }).dir, "ltr");
});

test("an event of a newer server is left out", () => {
  assert.equal(eventOf({ event: "sparkle" }), null);
  assert.deepEqual(eventOf({ event: "error", code: 3 }), { event: "error", code: "" });
});
