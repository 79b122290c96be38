import assert from "node:assert/strict";
import { test } from "node:test";
import { ShiftThrice } from "../src/shift.ts";

/** What each key that goes down and up again gives, one second apart. */
function press(keys: string[], apart = 1000): (number | null)[] {
  const shift = new ShiftThrice();
  return keys.map((key, at) => {
    shift.down(key, false);
    return shift.up(key, at * apart);
  });
}

test("three times Shift and nothing in between", () => {
  assert.deepEqual(press(["Shift", "Shift", "Shift"]), [2, 1, 0]);
});

test("another key in between starts anew", () => {
  assert.deepEqual(press(["Shift", "Shift", "a", "Shift"]), [2, 1, null, 2]);
});

test("each press has five seconds after the one before", () => {
  assert.deepEqual(press(["Shift", "Shift", "Shift"], 4900), [2, 1, 0]);
  assert.deepEqual(press(["Shift", "Shift", "Shift"], 5100), [2, 2, 2]);
});

test("Shift that is held for a capital does not count", () => {
  const shift = new ShiftThrice();
  for (const letter of ["A", "B", "C", "D"]) {
    shift.down("Shift", false);
    shift.down(letter, false);
    assert.equal(shift.up(letter, 0), null);
    assert.equal(shift.up("Shift", 0), null);
  }
});

test("a Shift that is held down and repeats counts once", () => {
  const shift = new ShiftThrice();
  shift.down("Shift", false);
  for (let at = 0; at < 20; at++) shift.down("Shift", true);
  assert.equal(shift.up("Shift", 0), 2);
});
