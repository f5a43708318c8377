// The part of `qrcode` that turns a text into squares, without its canvas, files and terminal: @types/qrcode describes the whole only.
declare module 'qrcode/lib/core/qrcode' {
  import type { QRCode, QRCodeOptions } from 'qrcode'
  export function create(text: string, options?: QRCodeOptions): QRCode
}
