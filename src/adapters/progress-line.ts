/** One line on a terminal that says what a run is doing: written over in place, and gone before anything else is printed. */
import { terminalText } from '../report/terminal.ts';

/** The part of a stream that is used here. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const fresh = '\r\u001b[K';

export class ProgressLine {
  readonly #terminal: Terminal;
  #isShown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Shows a message in place of the one before; nothing where nobody looks, as in a log. */
  show(message: string): void {
    if (this.#terminal.isTTY !== true) return;
    this.#isShown = true;
    this.#terminal.write(`${fresh}${terminalText(message).slice(0, (this.#terminal.columns ?? 80) - 2)}…`);
  }

  clear(): void {
    if (this.#isShown) this.#terminal.write(fresh);
    this.#isShown = false;
  }
}
