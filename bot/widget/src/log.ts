/** Log: the conversation as immutable entries, in memory only. */
import type { Message } from "./wire.ts";

export type Delivery = "sending" | "sent" | "unsent";
export type Vote = "helpful" | "not" | "failed";

export interface Mine {
  readonly kind: "mine";
  readonly id: string;
  readonly text: string;
  readonly delivery: Delivery;
}

export interface Answer {
  readonly kind: "answer";
  readonly id: string;
  readonly message: Message;
  readonly vote: Vote | null;
  readonly isGreeting: boolean;
}

/** The built-in lines, when the server cannot be reached or cannot take a message. */
export interface Broken {
  readonly kind: "broken";
  readonly id: string;
  readonly code: string;
  readonly wait: number;
}

export type Entry = Mine | Answer | Broken;
export type Log = readonly Entry[];

/** An id that nobody can guess and that says nothing. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function mine(text: string): Mine {
  return { kind: "mine", id: newId(), text, delivery: "sending" };
}

export function answer(message: Message, isGreeting = false): Answer {
  return { kind: "answer", id: newId(), message, vote: null, isGreeting };
}

export function broken(code: string, wait = 0): Broken {
  return { kind: "broken", id: newId(), code, wait };
}

/** The log with one entry replaced. */
export function replaced(log: Log, entry: Entry): Log {
  return log.map((old) => (old.id === entry.id ? entry : old));
}

/** The log without the built-in lines below a message that is sent again. */
export function withoutBroken(log: Log): Log {
  return log.filter((entry) => entry.kind !== "broken");
}

/** Whether the visitor has said anything. */
export function hasSpoken(log: Log): boolean {
  return log.some((entry) => entry.kind === "mine");
}

/** The latest language beside Dutch in which something was answered, or `otherwise`. */
export function languageOf(log: Log, otherwise: string): string {
  const foreign = log.filter((entry): entry is Answer => entry.kind === "answer" && entry.message.lang !== "nl");
  return foreign.at(-1)?.message.lang ?? otherwise;
}
