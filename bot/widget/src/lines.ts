/** Lines: a response body as one JSON value a line, as they arrive. */
export async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const parts = (rest + decoder.decode(value, { stream: !done })).split("\n");
      rest = done ? "" : (parts.pop() ?? "");
      yield* parts.filter((part) => part.trim()).map((part) => JSON.parse(part) as unknown);
      if (done) return;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
