import { z } from 'zod'
import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { demoForm } from '../../seed/demo-papers'
import { type Person, type World } from './person'

const mine = z.object({ id: z.string().optional(), version: z.number(), revision: z.number(), status: z.object({ key: z.string() }), texts: z.record(z.string(), z.string()) })
const at = '/api/recommendation-form/mine'

/** A student who writes a recommendation form, saving it as typed, and hands it in now and then. */
export function liveForm(student: Person, { ledger, chance }: World, photoId: string): () => Promise<void> {
  return async () => {
    const { id = '', version, revision, status, texts: stored } = mine.parse(await student.get(at))
    const lost = ledger.whyDraftLost(id, revision, stored.practice ?? '')
    if (lost) ledger.failures.push(lost)
    if (status.key === 'approved') return
    if (status.key === 'pending') {
      await student.ask('POST', `${at}/recall`, { version })
      return
    }
    const practice = `第 ${revision + 1} 次保存，${chance.below(1_000_000)}`
    const texts = { ...demoForm, practice }
    if (id) ledger.askSave(id, revision + 1, practice)
    const handIn = id !== '' && chance.below(5) === 0
    const answer = await student.ask(handIn ? 'POST' : 'PUT', handIn ? `${at}/submit` : `${at}/draft`, handIn ? { version, texts, photoId } : { revision, texts, photoId })
    if (id && answer) ledger.acknowledgeSave(id, revision + 1)
    if (handIn && answer) ledger.acknowledgeStep(recommendationFormWorkflow.name, id, 'pending')
  }
}
