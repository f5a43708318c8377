import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { graduationYear } from '../../destinations/actions/graduation-year'
import { holdPlace } from '../../destinations/actions/hold-place'
import { makeAgreementNumber } from '../../destinations/actions/make-agreement-number'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { headOf } from '../../schools/actions/head-of'
import { offlineFacts } from '../facts'
import { OfflineAgreement, type OfflineAgreementRow } from '../model'
import { remindToUpload } from '../notices'
import { offlineScope } from '../policy'
import { readSettings } from '../read-settings'
import { requirePreflight } from '../require-preflight'
import { traceStep } from '../trace-step'
import { typeContent } from '../type-content'
import { valuesOf } from '../values-of'
import { getOfflineAgreement } from './get-offline-agreement'
import { sealOfflineValues } from './seal-values'

/**
 * 保存并生成协议书 (R-OFF-1, R-OFF-2), of the very revision that was previewed: data and parties are fixed, a number is drawn, the
 * student's one place is taken. With two-stage review (R-OFF-3) the school reads the data first.
 * @throws AppError not_found, stale_version, offline_preflight_failed with its problems, destination_active, registration_closed, illegal_transition
 */
export async function generateOfflineAgreement(actor: Actor, id: string, input: { version: number; revision: number }, ip: string): Promise<OfflineAgreementRow> {
  const scope = offlineScope(actor)
  return holdPlace(async () => {
    const draft = await getOfflineAgreement(id, scope)
    const student = await getStudent(draft.studentId)
    const schoolRow = await getSchool(draft.schoolId)
    const { copies, twoStage, school } = readSettings(schoolRow)
    if (draft.status === 'draft') {
      if (draft.revision !== input.revision) throw new AppError('stale_version', { revision: draft.revision })
      requirePreflight(draft, student.fields.name ?? '')
    }
    return transition({
      model: OfflineAgreement, workflow: offlineAgreementWorkflow, id, action: twoStage ? 'generateForReview' : 'generate', actor, scope, expectVersion: input.version, facts: offlineFacts,
      set: (row) => ({
        ...headOf(student, schoolRow), content: sealOfflineValues(typeContent(valuesOf(row))), parties: { student: student.fields, school }, copies, twoStage,
        number: row.number ?? makeAgreementNumber(graduationYear(student.fields.graduatesOn), school.code), printedVersion: (row.printedVersion ?? 0) + 1,
        generatedAt: clock.now(), submittedAt: null, decidedAt: null, reason: null, rejectedFrom: null, traces: traceStep(row, ip),
      }),
      notices: remindToUpload,
    })
  })
}
