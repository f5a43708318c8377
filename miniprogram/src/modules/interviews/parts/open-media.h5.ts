/** Why there is no picture or sound of one's own. */
export type MediaProblem = 'insecure' | 'denied' | 'busy' | 'missing'
export interface Media { stream: MediaStream | undefined; /** Sound only: there is no camera. */ soundOnly: boolean; problem?: MediaProblem }

const problems: Partial<Record<string, MediaProblem>> = { NotAllowedError: 'denied', SecurityError: 'denied', NotReadableError: 'busy', AbortError: 'busy', NotFoundError: 'missing', OverconstrainedError: 'missing' }
const problemOf = (error: unknown): MediaProblem => (error instanceof DOMException ? problems[error.name] : undefined) ?? 'busy'
const video = { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 720 } } as const

/** Camera and microphone; where there is no camera the microphone alone. Browsers give neither on pages without https. */
export async function openMedia(): Promise<Media> {
  if (!('mediaDevices' in navigator)) return { stream: undefined, soundOnly: false, problem: 'insecure' }
  try {
    return { stream: await navigator.mediaDevices.getUserMedia({ audio: true, video }), soundOnly: false }
  } catch (error) {
    const problem = problemOf(error)
    if (problem === 'denied') return { stream: undefined, soundOnly: false, problem }
    try {
      return { stream: await navigator.mediaDevices.getUserMedia({ audio: true }), soundOnly: true, problem }
    } catch (second) {
      return { stream: undefined, soundOnly: false, problem: problemOf(second) }
    }
  }
}
