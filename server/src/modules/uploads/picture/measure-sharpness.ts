const tiles = 8

/**
 * How sharp the sharpest part of a grey picture is: the variance of its Laplacian by tile, of which one in ten is higher.
 * By tile, because a page with three lines on it is mostly empty and still sharp. Sharp print gives many hundreds, a shaken one some tens.
 */
export function measureSharpness({ grey, width, height }: { grey: Buffer; width: number; height: number }): number {
  const found: number[] = []
  for (let row = 0; row < tiles; row++) {
    for (let column = 0; column < tiles; column++) {
      found.push(varianceIn(grey, width, {
        left: Math.max(1, Math.floor(width * column / tiles)), right: Math.min(width - 1, Math.floor(width * (column + 1) / tiles)),
        top: Math.max(1, Math.floor(height * row / tiles)), bottom: Math.min(height - 1, Math.floor(height * (row + 1) / tiles)),
      }))
    }
  }
  return found.sort((a, b) => b - a)[Math.floor(found.length / 10)] ?? 0
}

function varianceIn(grey: Buffer, width: number, { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }): number {
  let count = 0
  let sum = 0
  let squares = 0
  const at = (index: number): number => grey[index] ?? 0
  for (let y = top; y < bottom; y++) {
    for (let i = y * width + left; i < y * width + right; i++) {
      const edge = 4 * at(i) - at(i - 1) - at(i + 1) - at(i - width) - at(i + width)
      count += 1
      sum += edge
      squares += edge * edge
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2
}
