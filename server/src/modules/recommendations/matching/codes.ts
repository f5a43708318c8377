/** Small integers for texts, in the order in which they came. */
export class Codes {
  private readonly known = new Map<string, number>()
  get size(): number { return this.known.size }
  /** The code of a text; a new one for a text not seen before. */
  give(text: string): number {
    const code = this.known.get(text) ?? this.known.size
    this.known.set(text, code)
    return code
  }
  /** The code of a text that was seen before. */
  find(text: string): number | undefined { return this.known.get(text) }
}
