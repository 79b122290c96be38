/** Shift: counts that the Shift key is pressed three times and nothing else in between. */
const TIMES = 3;
/** Milliseconds from one press to the next; frightened hands are slow. */
const PATIENCE = 5000;

export class ShiftThrice {
  #count = 0;
  #last = 0;
  #alone = false;

  /** A key goes down: any other key makes a held Shift a modifier and starts the count anew. */
  down(key: string, repeated: boolean): void {
    if (key === "Shift") this.#alone = this.#alone || !repeated;
    else this.reset();
  }

  /** A key comes up; how many presses are still missing, 0 when it was the third. */
  up(key: string, now: number): number | null {
    if (key !== "Shift" || !this.#alone) return null;
    this.#alone = false;
    this.#count = now - this.#last > PATIENCE ? 1 : this.#count + 1;
    this.#last = now;
    return TIMES - this.#count;
  }

  reset(): void {
    this.#count = 0;
    this.#alone = false;
  }
}
