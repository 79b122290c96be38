/** Lines: a response body as one JSON value a line, as they arrive. */
export async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let done = false;
  try {
    while (!done) {
      const read = await reader.read();
      done = read.done;
      const parts = (rest + decoder.decode(read.value, { stream: !done })).split("\n");
      rest = done ? "" : (parts.pop() ?? "");
      yield* parts.filter((part) => part.trim()).map((part) => JSON.parse(part) as unknown);
    }
  } finally {
    // A stream that is cancelled after its end would still cost its connection.
    if (!done) reader.cancel().catch(() => undefined);
  }
}
