/** Ask: how everything is asked of the server: nothing kept, no cookies, nothing told of the page. */

/** Milliseconds: more than the server's own 8 s, so that its reply arrives. */
const DEADLINE = 15_000;

/** The options of a request with a body of JSON. */
export function asking(method: string, body: object, more: RequestInit = {}): RequestInit {
  return {
    method,
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    ...more,
  };
}

/** Stops with the conversation, or when the server takes too long. */
export function deadline(stop: AbortSignal): AbortSignal {
  const own = new AbortController();
  const timer = setTimeout(() => own.abort(), DEADLINE);
  (timer as { unref?: () => void }).unref?.();
  stop.addEventListener("abort", () => own.abort());
  return own.signal;
}
