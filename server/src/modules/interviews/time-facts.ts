import { clock } from '../../clock'
import { type InterviewRow } from './model'

/** The facts of the table that the clock decides, at the moment of acting. */
export function timeFacts(row: Pick<InterviewRow, 'startsAt'>): { notBegun: boolean; begun: boolean } {
  const begun = row.startsAt.getTime() <= clock.ms()
  return { notBegun: !begun, begun }
}
