/** Why there is no picture: not allowed, no camera, another app has it, or the page was not opened by https. */
export type CameraProblem = 'denied' | 'none' | 'busy' | 'insecure'

export interface Camera { stream: MediaStream; torch: ((on: boolean) => Promise<void>) | undefined; close: () => void }

/** Opens the camera that looks away from the person; answers the reason when it cannot. */
export async function openCamera(): Promise<Camera | CameraProblem> {
  if (!window.isSecureContext) return 'insecure'
  if (!navigator.mediaDevices?.getUserMedia) return 'none'
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } } })
    const [track] = stream.getVideoTracks()
    const torch = track?.getCapabilities?.().torch === true ? (on: boolean) => track.applyConstraints({ advanced: [{ torch: on }] }) : undefined
    return { stream, torch, close: () => stream.getTracks().forEach((one) => one.stop()) }
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    return name === 'NotAllowedError' || name === 'SecurityError' ? 'denied' : name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none'
  }
}
