import { clock } from '../../clock'
import { type JobInvitationRow } from './model'

/** The facts behind the table, decided by the clock at the moment of acting. */
export function jobInvitationFacts(row: Pick<JobInvitationRow, 'validUntil'>) {
  const within = row.validUntil.getTime() > clock.ms()
  return { withinValidity: within, pastValidity: !within }
}
