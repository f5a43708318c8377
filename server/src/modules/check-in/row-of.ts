import { type Doubt } from '@shared/check-in/doubts'
import { type Refusal } from '@shared/check-in/refusals'
import { Types } from 'mongoose'
import { clock } from '../../clock'
import { type ScannedTicket } from '../tickets/actions/find-scanned-ticket'
import { type Passage } from '../tickets/actions/pass-gate'
import { type ScanRow } from './scan-model'

interface Became { ticket?: Pick<ScannedTicket, '_id' | 'maskedName'> | null; reason?: Refusal; offline?: boolean; doubt?: Doubt }

/** A line of the record: a passage at a gate, with what became of it. */
export function rowOf(fairId: string, passage: Passage, { ticket, reason, offline = false, doubt }: Became): ScanRow {
  const { nonce, mode, at, gateId, gateName, staffId, staffName, undone } = passage
  const passed = undone ? 'undone' : mode === 'entry' ? 'admitted' : 'left'
  return {
    _id: new Types.ObjectId(), fairId: new Types.ObjectId(fairId), nonce, ...(ticket && { ticketId: ticket._id, maskedName: ticket.maskedName }), mode, outcome: reason ? 'refused' : passed,
    ...(reason && { reason }), at, receivedAt: clock.now(), gateId, gateName, staffId, staffName, offline, ...(doubt && { doubt }),
  }
}
