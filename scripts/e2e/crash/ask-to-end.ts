import { z } from 'zod'
import { terminationWorkflow } from '@shared/terminations/workflow'
import { pictureOf } from '../../../server/src/modules/uploads/testing/picture-of'
import { type Ledger } from './ledger'
import { type Person } from './person'

const current = z.object({ open: z.object({ id: z.string(), version: z.number(), status: z.object({ key: z.string() }) }).optional() })
const started = z.object({ id: z.string(), status: z.object({ key: z.string() }) })
let pictures = 500

/** Asks the school to end a destination, with a proof; while it is asked already, does nothing. */
export async function askToEnd(student: Person, ledger: Ledger, destinationId: string, reasonKind?: string): Promise<void> {
  if (current.parse(await student.get('/api/terminations/current')).open) return
  pictures += 1
  const upload = await student.upload('proof', await pictureOf({ width: 600, height: 600, seed: pictures }))
  const answer = upload && await student.ask('POST', '/api/terminations', { destinationId, reasonKind, reason: '家庭原因，需要解除', proofs: [upload] })
  if (!answer) return
  const { id, status } = started.parse(answer)
  ledger.acknowledgeStep(terminationWorkflow.name, id, status.key)
}
