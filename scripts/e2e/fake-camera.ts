import { mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toBuffer } from 'qrcode'
import sharp from 'sharp'

const [width, height, frames] = [640, 480, 4]
const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F30:1 Ip A1:1 C420jpeg\n`)
const colourless = Buffer.alloc((width * height) / 2, 128)

export interface FakeCamera {
  /** What Chromium is started with to see through it. */
  readonly args: readonly string[]
  /** Something is held before it, upright and whole: a PNG. */
  hold(picture: Buffer): Promise<void>
  /** The same with the QR code of a text. */
  holdCode(text: string): Promise<void>
  /** Nothing is held before it. */
  away(): void
  remove(): void
}

/** A camera whose picture is a file (YUV4MPEG2), written over in place while Chromium reads it round and round. */
export function makeFakeCamera(): FakeCamera {
  const folder = mkdtempSync(join(tmpdir(), 'camera-'))
  const path = join(folder, 'camera.y4m')
  const file = openSync(path, 'w')
  const show = (grey: Buffer): void => {
    const frame = Buffer.concat([Buffer.from('FRAME\n'), grey, colourless])
    const whole = Buffer.concat([header, ...Array.from({ length: frames }, () => frame)])
    writeSync(file, whole, 0, whole.length, 0)
  }
  const away = (): void => show(Buffer.alloc(width * height, 90))
  const hold = async (picture: Buffer): Promise<void> =>
    show(await sharp(picture).flatten({ background: '#fff' }).resize(width, height, { fit: 'contain', background: '#5a5a5a' }).greyscale().toColourspace('b-w').raw().toBuffer())
  away()
  return {
    args: ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${path}`],
    hold, away,
    holdCode: async (text) => hold(await toBuffer(text, { errorCorrectionLevel: 'M', margin: 6, width: 420 })),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
