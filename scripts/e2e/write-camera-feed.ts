import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { create } from 'qrcode'

const [width, height, frames, quiet] = [640, 480, 10, 4]

/**
 * Writes what a camera sees that is held over a ticket's QR code: a y4m film for Chromium's
 * `--use-file-for-fake-video-capture=FILE` (with `--use-fake-ui-for-media-stream --use-fake-device-for-media-stream`; see start-browser's `camera`).
 * Chromium reads the file again from its start when it is over, and opens it anew for each getUserMedia. Without `text` the camera sees a white wall.
 */
export function writeCameraFeed(file: string, text?: string): void {
  const light = Buffer.alloc(width * height, 235)
  if (text !== undefined) {
    const { modules } = create(text, { errorCorrectionLevel: 'M' })
    const scale = Math.max(1, Math.min(8, Math.floor(height / (modules.size + 2 * quiet))))
    const [left, top] = [width, height].map((side) => Math.floor((side - modules.size * scale) / 2))
    for (let y = 0; y < modules.size * scale; y++) {
      for (let x = 0; x < modules.size * scale; x++) {
        if (modules.get(Math.floor(y / scale), Math.floor(x / scale))) light[((top ?? 0) + y) * width + (left ?? 0) + x] = 16
      }
    }
  }
  const colour = Buffer.alloc(width * height / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour])
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F30:1 Ip A1:1 C420jpeg\n`), ...Array.from({ length: frames }, () => frame)]))
}
