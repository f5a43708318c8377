// What browsers have and TypeScript's DOM library does not know yet.

interface BarcodeDetector { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }
declare const BarcodeDetector: undefined | {
  new (options: { formats: string[] }): BarcodeDetector
  getSupportedFormats(): Promise<string[]>
}
interface MediaTrackConstraintSet { torch?: boolean }
interface MediaTrackCapabilities { torch?: boolean }
