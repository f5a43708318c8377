import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { type FileAnswer } from '../../../http/define-routes'
import { spendRate } from '../../../http/rate-limit'
import { renderOfflineAgreement } from '../../../pdf/render-offline-agreement'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { unsealFields } from '../../schools/actions/seal-fields'
import { composeDocument } from '../compose-document'
import { offlineScope } from '../policy'
import { readSettings } from '../read-settings'
import { requirePreflight } from '../require-preflight'
import { typeContent } from '../type-content'
import { valuesOf } from '../values-of'
import { getOfflineAgreement } from './get-offline-agreement'

// Each is a PDF drawn anew: room for somebody who looks after every change.
const previews = { name: 'offline_preview', points: 60, seconds: 600 }

/**
 * 预览协议书 (R-OFF-1): the two pages that generating would make, with a mark instead of number, QR and certificate.
 * @throws AppError not_found, offline_preflight_failed with its problems, illegal_transition once generated, rate_limited
 */
export async function previewOfflineAgreement(actor: Actor, id: string): Promise<FileAnswer> {
  const row = await getOfflineAgreement(id, offlineScope(actor))
  if (row.status !== 'draft') throw new AppError('illegal_transition', { status: row.status })
  const student = unsealFields((await getStudent(row.studentId)).fields)
  requirePreflight(row, student.name ?? '')
  const { copies, school } = readSettings(await getSchool(row.schoolId))
  const document = composeDocument({ content: typeContent(valuesOf(row)), student, school, copies }, { issued: null, issuedAt: row.savedAt, status: { label: '预览', tone: 'preview' } })
  const { pdf } = await spendRate(previews, row.studentId.toString(), () => renderOfflineAgreement(document))
  return { body: pdf, fileName: '就业协议书（预览）.pdf', inline: true }
}
