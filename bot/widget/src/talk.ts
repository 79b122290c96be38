/** Talk: what is said by both sides, from the first greeting to the wipe. */
import type { ReactiveControllerHost } from "lit";
import type { Announcer } from "./announcer.ts";
import type { Client } from "./client.ts";
import { answer, broken, mine, newId, replaced, withoutBroken, type Answer, type Entry, type Log, type Mine } from "./log.ts";
import type { Outcome } from "./outcome.ts";
import { spoken } from "./spoken.ts";
import type { Event, Message } from "./wire.ts";
import { words } from "./words.ts";

export class Talk {
  log: Log = [];
  isPending = false;
  isTyping = false;
  wiped = "";
  #round = 0; // what belongs to an earlier conversation comes too late and is dropped
  #hasBegun = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly announcer: Announcer,
    private client: Client,
  ) {}

  use(client: Client): void {
    this.client = client;
  }

  /** Open a session and greet; nothing is asked of the server before somebody opens the chat. */
  async begin(): Promise<void> {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    const round = this.#round;
    try {
      const messages = await this.client.open();
      if (round === this.#round) this.#greet(messages);
    } catch {
      if (round === this.#round) this.#break("lost");
    }
  }

  /** Say something; whether it was taken, for a caller that empties its field. */
  say(text: string): boolean {
    if (this.isPending) return false;
    const entry = mine(text);
    this.#change([...withoutBroken(this.log), entry]);
    void this.#send(entry, entry.id);
    return true;
  }

  /** Send again what did not arrive; with the same id, so that it is answered once. */
  retry(entry: Mine): void {
    if (this.isPending) return;
    const again: Mine = { ...entry, delivery: "sending" };
    this.#change(replaced(withoutBroken(this.log), again));
    void this.#send(again, entry.id);
  }

  async judge(entry: Answer, helpful: boolean): Promise<void> {
    const vote = helpful ? "helpful" : "not";
    this.#change(replaced(this.log, { ...entry, vote }));
    const arrived = await this.client.judge(entry.message.id, helpful);
    if (!arrived) this.#change(replaced(this.log, { ...entry, vote: "failed" }));
    this.announcer.say(arrived ? words.judged : words.notJudged);
  }

  /** Empty the screen at once and the server as soon as it can be. */
  async wipe(): Promise<void> {
    this.#clear();
    const round = this.#round;
    const said = await this.client.wipe().then(() => words.wiped, () => words.notWiped);
    if (round !== this.#round) return;
    this.wiped = said;
    this.announcer.say(said);
  }

  async restart(): Promise<void> {
    const gone = this.client.wipe().catch(() => undefined);
    this.#clear();
    await gone;
    await this.begin();
  }

  /** Forget everything now, without waiting for anybody. */
  drop(): void {
    this.client.leave();
    this.#clear();
    this.announcer.silence();
  }

  async #send(entry: Mine, id: string): Promise<void> {
    const round = this.#round;
    const said: Message[] = [];
    this.isPending = true;
    const outcome = await this.client.send(entry.text, id, (event) => {
      if (round === this.#round) this.#take(event, entry, said);
    });
    if (round === this.#round) this.#finish(entry, outcome, said);
  }

  #take(event: Event, entry: Mine, said: Message[]): void {
    this.isTyping = event.event === "typing";
    const log = replaced(this.log, { ...entry, delivery: "sent" });
    if (event.event !== "message") return this.#change(log);
    said.push(event.message);
    this.#change([...log, answer(event.message)]);
  }

  #finish(entry: Mine, outcome: Outcome, said: readonly Message[]): void {
    this.isPending = this.isTyping = false;
    if (outcome.kind === "answered" && said.length) {
      this.announcer.say(`${words.bot}: ${said.map(spoken).join(" ")}`);
      return this.host.requestUpdate();
    }
    // A turn that failed on the server would fail again under the same id.
    const id = outcome.kind === "lost" ? entry.id : newId();
    const unsent: Mine = { ...entry, id, delivery: "unsent" };
    this.#change(this.log.map((one): Entry => (one.id === entry.id ? unsent : one)));
    if (outcome.kind === "refused") this.#break(outcome.code, outcome.wait);
    else this.#break("lost");
  }

  #greet(messages: readonly Message[]): void {
    this.#change([...messages.map((message) => answer(message, true)), ...this.log]);
    if (!this.isPending) this.announcer.say(`${words.bot}: ${messages.map(spoken).join(" ")}`);
  }

  #break(code: string, wait = 0): void {
    this.#change([...withoutBroken(this.log), broken(code, wait)]);
    this.announcer.interrupt(`${words.unsent}. ${words.help}`);
  }

  #clear(): void {
    this.#round += 1;
    this.#hasBegun = false;
    this.isPending = this.isTyping = false;
    this.wiped = "";
    this.#change([]);
  }

  #change(log: Log): void {
    this.log = log;
    this.host.requestUpdate();
  }
}
