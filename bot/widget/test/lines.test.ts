import assert from "node:assert/strict";
import { test } from "node:test";
import { lines } from "../src/lines.ts";

async function read(...pieces: Uint8Array[]): Promise<unknown[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      pieces.forEach((piece) => controller.enqueue(piece));
      controller.close();
    },
  });
  const found: unknown[] = [];
  for await (const line of lines(body)) found.push(line);
  return found;
}

const bytes = (text: string) => new TextEncoder().encode(text);

test("lines are whole wherever the network cut them, also in the middle of a letter", async () => {
  const whole = bytes('{"text":"één"}\n\n{"text":"مرحبا"}\n');
  for (let at = 1; at < whole.length; at++) {
    assert.deepEqual(await read(whole.slice(0, at), whole.slice(at)), [{ text: "één" }, { text: "مرحبا" }]);
  }
});

test("a last line without an end is read too", async () => {
  assert.deepEqual(await read(bytes('{"a":1}')), [{ a: 1 }]);
});

test("half a line is an error, which the client takes for a lost connection", async () => {
  await assert.rejects(read(bytes('{"a":')), SyntaxError);
});
