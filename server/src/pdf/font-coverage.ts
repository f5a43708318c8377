/** Which Unicode code points a set of fonts can draw: one bit each. */
export class FontCoverage {
  private readonly bits = new Uint8Array(0x110000 / 8)
  add(from: number, to: number): void {
    for (let point = from; point <= to; point++) this.bits[point >> 3] = (this.bits[point >> 3] ?? 0) | (1 << (point & 7))
  }
  has(point: number): boolean {
    return ((this.bits[point >> 3] ?? 0) & (1 << (point & 7))) !== 0
  }
}
