import { correctionWorkflow } from '@shared/corrections/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { Correction } from '../model'
import { correctionScope } from '../policy'
import { describeCorrection } from './describe-correction'

/** 撤回申请 by its student. @throws AppError not_found, stale_version, illegal_transition */
export async function withdrawCorrection(actor: Actor, id: string, version: number) {
  const row = await transition({ model: Correction, workflow: correctionWorkflow, id, action: 'withdraw', actor, scope: correctionScope(actor), expectVersion: version })
  return describeCorrection(actor, row)
}
