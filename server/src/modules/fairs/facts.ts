import { clock } from '../../clock'
import { type FairRow } from './model'

/** What the clock says of an event, for the table. */
export function clockFacts(row: Pick<FairRow, 'startsAt' | 'endsAt' | 'registrationFrom'>) {
  const passed = (at: Date | undefined): boolean => at !== undefined && at.getTime() <= clock.ms()
  return { windowBegun: passed(row.registrationFrom), over: passed(row.endsAt), notOver: !passed(row.endsAt), notBegun: !passed(row.startsAt) }
}
