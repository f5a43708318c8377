import { type ScanOutcome } from '@shared/check-in/outcomes'
import { Types } from 'mongoose'
import { clock } from '../../../clock'
import { countEntered } from '../../tickets/actions/count-entered'
import { Gate, type GateRow } from '../gate-model'
import { keepBriefly } from '../keep-briefly'
import { presentGate } from '../present'
import { Scan } from '../scan-model'

interface Group { _id: { gateId: Types.ObjectId; outcome: ScanOutcome }; n: number }

/** What every gate of an event has seen, closed ones too, and how many people came and are inside. All counted in indexes; at most a second old. */
export const countCheckIn = keepBriefly(1_000, async (fairId: string) => {
  const at = clock.now()
  const [gates, groups, people, conflicts] = await Promise.all([
    Gate.find({ fairId }).sort({ createdAt: 1 }).lean<GateRow[]>(), groupScans(fairId), countEntered(fairId), Scan.countDocuments({ fairId, doubt: { $type: 'string' } }),
  ])
  const sum = (outcome: ScanOutcome, gate?: GateRow) => groups.filter(({ _id }) => _id.outcome === outcome && (!gate || gate._id.equals(_id.gateId))).reduce((all, { n }) => all + n, 0)
  const of = (gate?: GateRow) => ({ entered: sum('admitted', gate), left: sum('left', gate), refused: sum('refused', gate) })
  return { gates: gates.map((gate) => ({ ...presentGate(gate), ...of(gate) })), ...of(), ...people, conflicts, at: at.toISOString() }
})

const groupScans = (fairId: string): Promise<Group[]> =>
  Scan.aggregate<Group>([{ $match: { fairId: new Types.ObjectId(fairId) } }, { $group: { _id: { gateId: '$gateId', outcome: '$outcome' }, n: { $sum: 1 } } }]).hint('counts').exec()
