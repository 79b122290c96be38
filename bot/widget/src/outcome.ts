/** Outcome: what became of a message that was sent. */

export type Outcome =
  | { readonly kind: "answered" }
  | { readonly kind: "lost" }
  | { readonly kind: "refused"; readonly code: string; readonly wait: number };

/** Seconds to wait where the server does not say how many, and more than anybody would. */
const USUAL_WAIT = 10;
const LONGEST_WAIT = 3600;

export const ANSWERED: Outcome = { kind: "answered" };
export const LOST: Outcome = { kind: "lost" };

export function refused(code: string, answer: Response): Outcome {
  return { kind: "refused", code, wait: waitOf(answer) };
}

export function worthRepeating(outcome: Outcome): boolean {
  return outcome.kind === "lost" || (outcome.kind === "refused" && outcome.code === "busy");
}

/** A proxy may write a date there, or anything else. */
function waitOf(answer: Response): number {
  const seconds = Math.ceil(Number(answer.headers.get("retry-after")));
  return seconds > 0 && seconds <= LONGEST_WAIT ? seconds : USUAL_WAIT;
}
