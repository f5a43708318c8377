import { PdfRefusal } from './pdf-refusal'

/** Counts what reading a file costs, in characters: parts that lie within each other are read again and again, and may not take for ever. */
export class StepBudget {
  #left: number
  constructor(steps: number) { this.#left = steps }

  /** @throws PdfRefusal file_damaged when it is used up */
  spend(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) throw new PdfRefusal('file_damaged', 'it takes too many steps to read')
  }
}
