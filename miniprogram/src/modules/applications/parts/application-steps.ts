import { applicationWorkflow, type ApplicationStatus } from '@shared/applications/workflow'
import type { Step } from '@/ui/steps'

const { states } = applicationWorkflow
const way: readonly ApplicationStatus[] = ['submitted', 'viewed', 'interview', 'offered']

/**
 * How far an application is: what was reached, where it stands, what may come. An interview that was passed over is left out.
 * Nothing for one that ended without an offer: its tag and its time line say so.
 */
export function applicationSteps(status: string, history: readonly { to: string }[]): Step[] {
  const at = way.findIndex((one) => one === status)
  if (at < 0) return []
  const reached = (one: ApplicationStatus) => history.some((line) => line.to === states[one].label)
  const shown = way.filter((one, index) => index >= at || one !== 'interview' || reached(one))
  const stateOf = (one: ApplicationStatus): Step['state'] => (way.indexOf(one) > at ? 'todo' : one === status && one !== 'offered' ? 'now' : 'done')
  return shown.map((one) => ({ label: states[one].label, state: stateOf(one) }))
}
