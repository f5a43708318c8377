export type FrameReader = (video: HTMLVideoElement) => Promise<string | undefined>

/** Wide enough for a ticket's code at arm's length, small enough for ten looks a second on an old phone. */
const widthPx = 800

/** Reads QR codes off a video: with the browser's own detector where it has one, else with ZXing from our own address. @throws Error when neither can be had */
export async function openFrameReader(): Promise<FrameReader> {
  return await ownDetector() ?? await zxing()
}

async function ownDetector(): Promise<FrameReader | undefined> {
  if (typeof BarcodeDetector === 'undefined') return undefined
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => [])
  if (!formats.includes('qr_code')) return undefined
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  return async (video) => (await detector.detect(video))[0]?.rawValue
}

async function zxing(): Promise<FrameReader> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader')
  const address = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url).href
  // Fetched now: the network of the hall may be gone when the first ticket is held up.
  await prepareZXingModule({ overrides: { locateFile: () => address }, fireImmediately: true })
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('no canvas')
  return async (video) => {
    const scale = Math.min(1, widthPx / video.videoWidth)
    canvas.width = Math.round(video.videoWidth * scale)
    canvas.height = Math.round(video.videoHeight * scale)
    pen.drawImage(video, 0, 0, canvas.width, canvas.height)
    const [found] = await readBarcodes(pen.getImageData(0, 0, canvas.width, canvas.height), { formats: ['QRCode'], maxNumberOfSymbols: 1 })
    return found?.text
  }
}
