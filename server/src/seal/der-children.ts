/** The elements inside the constructed element `bytes`, each with its tag and length. @throws RangeError when the lengths do not fit. */
export function derChildren(bytes: Buffer): Buffer[] {
  const children: Buffer[] = []
  for (let at = contentAt(bytes, 0).start; at < bytes.length;) {
    const { end } = contentAt(bytes, at)
    children.push(bytes.subarray(at, end))
    at = end
  }
  return children
}

function contentAt(bytes: Buffer, at: number): { start: number; end: number } {
  const first = bytes.readUInt8(at + 1)
  const more = first < 0x80 ? 0 : first & 0x7f
  const start = at + 2 + more
  const end = start + (more === 0 ? first : bytes.readUIntBE(at + 2, more))
  if (end > bytes.length) throw new RangeError('a DER element is longer than its file')
  return { start, end }
}
