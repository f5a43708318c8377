import { z } from 'zod'
import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { pictureOf } from '../../../server/src/modules/uploads/testing/picture-of'
import { demoPaper } from '../../seed/demo-papers'
import { askToEnd } from './ask-to-end'
import { type Person, type World } from './person'

const one = z.object({ id: z.string(), version: z.number(), revision: z.number(), status: z.object({ key: z.string() }), values: z.record(z.string(), z.string()), stampedCopy: z.array(z.unknown()) })
const list = z.object({ items: z.array(z.object({ id: z.string(), status: z.object({ key: z.string() }) })) })
const ended = ['terminated', 'discarded']
const at = '/api/offline-agreements'

/** A student with agreements on paper: each call looks where the newest one stands and takes one step on. */
export function liveOffline(student: Person, { ledger, chance }: World, year: number): () => Promise<void> {
  let pictures = 0
  const told = (answer: unknown): void => {
    if (answer === undefined) return
    const { id, status } = one.parse(answer)
    ledger.acknowledgeStep(offlineAgreementWorkflow.name, id, status.key)
  }
  return async () => {
    const newest = list.parse(await student.get(`${at}?limit=1`)).items[0]
    if (!newest || ended.includes(newest.status.key)) return told(await student.ask('POST', at, {}))
    const { id, version, revision, status, values, stampedCopy } = one.parse(await student.get(`${at}/${newest.id}`))
    const lost = ledger.whyDraftLost(id, revision, values.notes ?? '')
    if (lost) ledger.failures.push(lost)
    if (status.key === 'draft' && chance.below(4) > 0) {
      const notes = `第 ${revision + 1} 次保存，${chance.below(1_000_000)}`
      ledger.askSave(id, revision + 1, notes)
      if (await student.ask('PUT', `${at}/${id}/draft`, { revision, values: { ...demoPaper(year), notes } })) ledger.acknowledgeSave(id, revision + 1)
    } else if (status.key === 'draft' && Object.keys(values).length > 0) told(await student.ask('POST', `${at}/${id}/generate`, { version, revision, confirmed: true, confirmedAgain: true }))
    else if (status.key === 'awaiting_upload' && stampedCopy.length === 0) {
      pictures += 1
      const upload = await student.upload('stamped_copy', await pictureOf({ width: 900, height: 900, seed: pictures }))
      if (upload) await student.ask('PUT', `${at}/${id}/stamped-copy`, { version, uploads: [upload] })
    } else if (status.key === 'awaiting_upload') told(await student.ask('POST', `${at}/${id}/submit`, { version }))
    else if (status.key === 'rejected') told(await student.ask('POST', `${at}/${id}/reupload`, { version }))
    else if (status.key === 'in_force') await askToEnd(student, ledger, id, 'agreed')
  }
}
