import { z } from 'zod'
import { goodValues } from '@shared/other-destinations/good-values'
import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { pictureOf } from '../../../server/src/modules/uploads/testing/picture-of'
import { askToEnd } from './ask-to-end'
import { type Person, type World } from './person'

const mine = z.object({ id: z.string().optional(), version: z.number(), revision: z.number(), status: z.object({ key: z.string() }), draft: z.object({ values: z.record(z.string(), z.string()) }) })
const at = '/api/other-destinations/mine'
const branch = 'preparing_study'

/** A student who registers another destination, has it ended and registers again: each call is one step. */
export function liveOther(student: Person, { ledger, chance }: World): () => Promise<void> {
  let pictures = 2000
  let proof: string | undefined
  return async () => {
    const { id = '', version, revision, status, draft } = mine.parse(await student.get(at))
    const lost = ledger.whyDraftLost(id, revision, draft.values.notes ?? '')
    if (lost) ledger.failures.push(lost)
    const notes = `第 ${revision + 1} 次保存，${chance.below(1_000_000)}`
    const values = { ...goodValues(branch), notes }
    const editable = status.key === 'unconfirmed' || status.key === 'rejected'
    if (editable && (id === '' || chance.below(3) > 0)) {
      if (id) ledger.askSave(id, revision + 1, notes)
      const saved = await student.ask('PUT', `${at}/draft`, { revision, branch, values, proofs: [] })
      if (id && saved) ledger.acknowledgeSave(id, revision + 1)
    } else if (editable) {
      if (!proof) {
        pictures += 1
        proof = await student.upload('proof', await pictureOf({ width: 600, height: 600, seed: pictures }))
      }
      if (!proof) return
      ledger.askSave(id, revision + 1, notes)
      const answer = await student.ask('POST', `${at}/submit`, { version, branch, values, proofs: [{ kind: 'statement', upload: proof }] })
      if (!answer) return
      proof = undefined
      ledger.acknowledgeSave(id, revision + 1)
      ledger.acknowledgeStep(otherDestinationWorkflow.name, id, 'pending')
    } else if (status.key === 'approved') await askToEnd(student, ledger, id)
  }
}
