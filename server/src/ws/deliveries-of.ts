import { spreadCall } from '../modules/calls/actions/spread-call'
import { spreadSignal } from '../modules/calls/actions/spread-signal'
import { spreadMarks } from '../modules/hall/actions/spread-marks'
import { spreadMessage } from '../modules/hall/actions/spread-message'
import { type Delivery } from './delivery'
import { type LiveChange } from './live-change'

/** Who is told what when the database changed. */
export function deliveriesOf(change: LiveChange): Delivery[] {
  switch (change.of) {
    case 'chat_messages': return spreadMessage(change.row)
    case 'conversations': return change.row ? spreadMarks(change.row, change.changed) : []
    case 'calls': return change.row ? spreadCall(change.row) : []
    case 'call_signals': return spreadSignal(change.row)
  }
}
