import assert from "node:assert/strict";
import { test } from "node:test";
import helplines from "helplines";
import { numbersIn, pieces, safe, tel } from "../src/links.ts";
import { copied, dateOf, spoken } from "../src/spoken.ts";
import { messageOf } from "../src/wire.ts";
import { filled, helpIn, words } from "../src/words.ts";

const raw = { text: "Een zin.", issuer: "LNVT", source_line: "Bron: X.", caveat: "Oud.", plain: "Kort.", notice: "Oud cijfer." };
const quote = messageOf({ quotes: [raw] }).quotes[0]!;

test("a message is spoken in the order question, answer, source", () => {
  const said = spoken(messageOf({ text: "**Hier** is het.", quotes: [raw] }));
  const order = ["Hier is het.", "“", "Bron: X.", "Kort.", "Oud cijfer."].map((part) => said.indexOf(part));
  assert.deepEqual(order, [...order].sort((a, b) => a - b));
  assert.ok(!order.includes(-1) && !said.includes("*"));
});

test("a path is not read out", () => {
  const said = spoken(messageOf({ text: "Het dichtst bij: /bron/reactie-igj-2024" }));
  assert.equal(said, `Het dichtst bij: ${words.readMore}`);
});

test("a number with a hyphen is a piece of its own, whatever stands beside it", () => {
  const found = pieces("Bel 0800-2000, of 112. (0800-0113)").filter((piece) => piece.isNumber);
  assert.deepEqual(found.map((piece) => piece.text), ["0800-2000", "0800-0113"]);
});

test("a copied quote never loses its source", () => {
  const text = copied(quote, "https://chat.example/bron/x");
  assert.deepEqual(text.split("\n").slice(0, 2), ["“Een zin.”", "Bron: X."]);
  assert.match(text, /Oud\.[^]*https:\/\/chat\.example\/bron\/x$/);
});

test("a date is as precise as it is known", () => {
  const shown = ["2024", "2024-09", "2024-09-05", "", "najaar 2024"].map((date) => dateOf({ ...quote, date }));
  assert.deepEqual(shown, ["2024", "september 2024", "5 september 2024", "zonder datum", "najaar 2024"]);
});

test("only https and the server itself may be linked to", () => {
  const server = "http://127.0.0.1:5005";
  assert.equal(safe("/bron/x", server)?.href, "http://127.0.0.1:5005/bron/x");
  assert.equal(safe("https://cbs.nl", server)?.host, "cbs.nl");
  for (const url of ["javascript:alert(1)", "data:text/html,x", "http://elders.nl", "//", "ftp://x"]) {
    assert.equal(safe(url, server), null, url);
  }
});

test("the numbers in a text are those of help lines, in their order, once", () => {
  assert.deepEqual(numbersIn("Bel 112. Of 0800-2000, of ⁦112⁩."), ["112", "0800-2000"]);
  assert.deepEqual(numbersIn("In 1123 gevallen, 2112, 0800-20001 en 113.nl"), []);
  assert.equal(tel("0800-2000"), "tel:08002000");
});

test("every language that a reply can have has a line with both numbers", () => {
  for (const lang of ["en", "tr", "ar", "pl"]) {
    assert.deepEqual(numbersIn(helpIn(lang)?.text ?? ""), ["112", "0800-2000"]);
  }
  assert.deepEqual(numbersIn(words.help), ["112", "0800-2000"]);
  assert.equal(helpIn("nl"), null);
  assert.equal(helpIn("ar")?.dir, "rtl");
});

test("the help lines are built in", () => {
  assert.ok(helplines.length >= 6 && helplines[0]?.number === "112");
});

test("a gap that nobody fills stays visible", () => {
  assert.equal(filled("{a} en {b}", { a: 1 }), "1 en {b}");
});
