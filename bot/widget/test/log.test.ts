import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, broken, hasSpoken, languageOf, mine, replaced, withoutBroken } from "../src/log.ts";
import { messageOf } from "../src/wire.ts";

const said = (lang: string) => answer(messageOf({ lang }));

test("the latest language beside Dutch is remembered, whatever was answered since", () => {
  assert.equal(languageOf([said("ar"), said("en"), said("nl")], "tr"), "en");
  assert.equal(languageOf([said("nl")], "tr"), "tr");
  assert.equal(languageOf([], "nl"), "nl");
});

test("a greeting alone is not a conversation that has to be hidden", () => {
  assert.equal(hasSpoken([answer(messageOf({}), true)]), false);
  assert.equal(hasSpoken([answer(messageOf({}), true), mine("hoi")]), true);
});

test("a log changes by being replaced", () => {
  const first = mine("hoi");
  const log = [first, broken("lost")];
  const changed = replaced(log, { ...first, delivery: "sent" });
  assert.equal(first.delivery, "sending");
  assert.deepEqual(withoutBroken(changed), [{ ...first, delivery: "sent" }]);
});
