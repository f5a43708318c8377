/** Named sets of rows, a bit a row; they grow together. A name never used is the empty set. */
export class BitColumns {
  private readonly columns = new Map<string, Uint32Array>()
  private empty: Uint32Array

  constructor(private words = 32) { this.empty = new Uint32Array(words) }

  get wordCount(): number { return this.words }
  get(name: string): Uint32Array { return this.columns.get(name) ?? this.empty }
  set(name: string, row: number): void {
    if (row >>> 5 >= this.words) this.grow(row >>> 5)
    let column = this.columns.get(name)
    if (!column) this.columns.set(name, column = new Uint32Array(this.words))
    column[row >>> 5] = (column[row >>> 5] ?? 0) | (1 << (row & 31))
  }
  clear(name: string, row: number): void {
    const column = this.columns.get(name)
    if (column) column[row >>> 5] = (column[row >>> 5] ?? 0) & ~(1 << (row & 31))
  }

  private grow(word: number): void {
    this.words = Math.max(this.words * 2, word + 1)
    this.empty = new Uint32Array(this.words)
    for (const [name, column] of this.columns) {
      const wider = new Uint32Array(this.words)
      wider.set(column)
      this.columns.set(name, wider)
    }
  }
}
