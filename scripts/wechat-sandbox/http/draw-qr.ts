import { crc32, deflateSync } from 'node:zlib'
import { create } from 'qrcode'

const QUIET = 2

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}

/** A QR as an 8-bit grey PNG about `width` pixels wide. Drawn here: qrcode's own PNG writer takes seconds inside a test runner. */
export function drawQr(text: string, width = 430): Buffer {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const scale = Math.max(1, Math.round(width / (modules.size + QUIET * 2)))
  const side = (modules.size + QUIET * 2) * scale
  const rows = Buffer.alloc((side + 1) * side, 255)
  for (let y = 0; y < side; y++) {
    rows[y * (side + 1)] = 0
    for (let x = 0; x < side; x++) {
      const [row, column] = [Math.floor(y / scale) - QUIET, Math.floor(x / scale) - QUIET]
      const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size
      if (inside && modules.get(row, column)) rows[y * (side + 1) + 1 + x] = 0
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 8
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}
