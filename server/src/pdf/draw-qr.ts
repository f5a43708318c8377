import { toString as draw } from 'qrcode'

/** A QR code without margin, as the SVG that templates place. */
export const drawQr = (text: string): Promise<string> => draw(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 })
