/** Client: one conversation with the server; a message that is sent again is answered once. */
import { asking, deadline } from "./ask.ts";
import { lines } from "./lines.ts";
import { ANSWERED, LOST, refused, worthRepeating, type Outcome } from "./outcome.ts";
import { eventOf, messageOf, type Event, type Message } from "./wire.ts";

/** Milliseconds before the second and third attempt; half of it more by chance. */
const PAUSES = [500, 2000];

type Show = (event: Event) => void;

export class Client {
  #session: string | null = null;
  #opening: Promise<Message[]> | null = null;
  #shown = new Set<string>();
  #stop = new AbortController();

  constructor(readonly server: string) {}

  /** The seam: tests replace this one method and need no server. */
  request(path: string, options: RequestInit): Promise<Response> {
    return fetch(new URL(path, this.server), options);
  }

  pause(milliseconds: number): Promise<void> {
    return new Promise((done) => setTimeout(done, milliseconds));
  }

  /** Open a session; the messages that it begins with. */
  async open(): Promise<Message[]> {
    this.#opening ??= this.#open().finally(() => (this.#opening = null));
    return this.#opening;
  }

  /** Send a message, again when the network failed; `show` gets each event once. */
  async send(text: string, id: string, show: Show): Promise<Outcome> {
    const stop = this.#stop.signal;
    let outcome = await this.#attempt(text, id, show);
    for (const pause of PAUSES) {
      if (stop.aborted || !worthRepeating(outcome)) break;
      await this.pause(pause * (1 + Math.random() / 2));
      if (!stop.aborted) outcome = await this.#attempt(text, id, show);
    }
    return outcome;
  }

  /** Say whether an answer helped; whether that arrived. */
  async judge(answer: string, helpful: boolean): Promise<boolean> {
    try {
      return (await this.#ask("POST", "/chat/feedback", { session: this.#session, answer, helpful })).ok;
    } catch {
      return false;
    }
  }

  /** Delete the conversation on the server; what it says to that. */
  async wipe(): Promise<Message[]> {
    const session = this.#session;
    this.#forget();
    if (!session) return [];
    const answer = await this.#ask("DELETE", "/chat/session", { session });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return messagesIn(await answer.json());
  }

  /** Delete without waiting: the page is about to go, and only a kept-alive request outlives it. */
  leave(): void {
    const session = this.#session;
    this.#forget();
    if (session) void this.#ask("DELETE", "/chat/session", { session }, { keepalive: true }).catch(() => undefined);
  }

  #forget(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#session = null;
    this.#opening = null;
    this.#shown.clear();
  }

  async #open(): Promise<Message[]> {
    const stop = this.#stop.signal;
    const answer = await this.#ask("POST", "/chat/session", {}, { signal: deadline(stop) });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const opened = (await answer.json()) as { session: string };
    if (!stop.aborted) this.#session = opened.session;
    return messagesIn(opened);
  }

  async #attempt(text: string, id: string, show: Show, renewed = false): Promise<Outcome> {
    try {
      if (!this.#session) await this.open();
      const outcome = await this.#turn(text, id, show);
      if (outcome.kind !== "refused" || outcome.code !== "bad_session" || renewed) return outcome;
    } catch {
      return LOST;
    }
    this.#session = null; // too old, or the server has started anew
    return this.#attempt(text, id, show, true);
  }

  async #turn(text: string, id: string, show: Show): Promise<Outcome> {
    const stop = this.#stop.signal;
    const sent = { session: this.#session, id, text };
    const answer = await this.#ask("POST", "/chat/message", sent, { signal: deadline(stop) });
    if (!answer.body) return LOST;
    let outcome: Outcome = LOST;
    for await (const line of lines(answer.body)) {
      const event = eventOf(line);
      if (stop.aborted) return LOST;
      if (event?.event === "end") outcome = ANSWERED; // read on: a connection that ends well is used again
      else if (event?.event === "error") outcome = refused(event.code, answer);
      else if (event && this.#isNew(event)) show(event);
    }
    return outcome;
  }

  /** A repeated turn begins again with its first event. */
  #isNew(event: Event): boolean {
    if (event.event !== "message" || !event.message.id) return true;
    if (this.#shown.has(event.message.id)) return false;
    this.#shown.add(event.message.id);
    return true;
  }

  #ask(method: string, path: string, body: object, more: RequestInit = {}): Promise<Response> {
    return this.request(path, asking(method, body, more));
  }
}

function messagesIn(raw: unknown): Message[] {
  const { messages } = raw as { messages?: unknown };
  return Array.isArray(messages) ? messages.map(messageOf) : [];
}
