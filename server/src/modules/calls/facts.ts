import { clock } from '../../clock'
import { type CallRow } from './model'

/** The facts behind the table, decided by the clock at the moment of acting. */
export function callFacts(row: Pick<CallRow, 'ringsUntil'>) {
  const ringing = row.ringsUntil.getTime() > clock.ms()
  return { ringing, rangOut: !ringing }
}
