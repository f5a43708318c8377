import { type OfflineAgreementStatus } from '@shared/offline-agreements/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../actor'
import { clock } from '../../clock'
import { buildAccount } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { updateStudentFields } from '../schools/actions/update-student-fields'
import { School } from '../schools/school-model'
import { actorOf } from '../signing/factory'
import { buildUpload } from '../uploads/factory'
import { approveOfflineAgreement } from './actions/approve-offline-agreement'
import { attachStampedCopy } from './actions/attach-stamped-copy'
import { discardOfflineDraft } from './actions/discard-offline-draft'
import { generateOfflineAgreement } from './actions/generate-offline-agreement'
import { getOfflineAgreement } from './actions/get-offline-agreement'
import { rejectOfflineAgreement } from './actions/reject-offline-agreement'
import { reopenOfflineAgreement } from './actions/reopen-offline-agreement'
import { type OfflineValues } from './actions/seal-values'
import { startOfflineAgreement } from './actions/start-offline-agreement'
import { submitStampedCopy } from './actions/submit-stamped-copy'
import { terminateOfflineAgreement } from './actions/terminate-offline-agreement'

type Signed = AccountRow & { token: string }
/** The states of the table, and those that have more than one way in: `dataRejected`: the school sent the data back; `reopened`: a draft again; `uploaded`: with a copy that is not submitted. */
export type OfflineState = OfflineAgreementStatus | 'dataRejected' | 'reopened' | 'uploaded'
interface Spec { state?: OfflineState; student?: Signed; values?: OfflineValues; twoStage?: boolean }
const ip = '203.0.113.9'

/** A complete, correct entry. */
export const sampleValues: OfflineValues = {
  employerName: '绥化市第一中学', creditCode: '12231200414780123J', unitNature: '22', industry: '教育', employerAddress: '黑龙江省绥化市北林区中直路 2 号', employerPostcode: '152000', contactName: '李强', contactPhone: '0455-8200001',
  position: '数学教师', salaryYuan: '5200.5', probationMonths: '3', probationSalaryYuan: '4800', workplace: '绥化市北林区', reportOn: '2026-08-20', notes: '提供宿舍', archiveTo: 'employer', archiveUnit: '绥化市教育局人事科',
  archiveAddress: '黑龙江省绥化市北林区中直路 2 号', archivePostcode: '152000', archiveRecipient: '孙丽', archivePhone: '13904550002', hukouTo: 'origin',
}

/** A stored offline agreement in `state` (a draft), reached by the real actions. `twoStage`: the school reviews the data first. Returns it with its student's and a reviewer's account. */
export async function buildOfflineAgreement(spec: Spec = {}) {
  const { state = 'draft' } = spec
  const student = spec.student ?? await buildGraduate()
  const twoStageReview = spec.twoStage ?? (state === 'data_review' || state === 'dataRejected')
  await School.updateOne({ _id: student.schoolId }, { $set: { 'settings.twoStageReview': twoStageReview } })
  const reviewer = await buildAccount('reviewer', { schoolId: student.schoolId, name: '赵敏' })
  const people: People = { student: actorOf(student), reviewer: actorOf(reviewer), account: student, twoStageReview }
  const id = (await startOfflineAgreement(people.student, { ...sampleValues, ...spec.values }, ip))._id.toString()
  for (const step of steps[state]) await step(id, people)
  return { row: await getOfflineAgreement(id, {}), student, reviewer }
}

/** A student whose registration is open, whatever the day. */
export async function buildGraduate(): Promise<Signed> {
  const student = await buildAccount('student')
  await updateStudentFields(student.studentId ?? new Types.ObjectId(), { graduatesOn: `${clock.now().getUTCFullYear() + 1}-07-01` })
  return student
}

interface People { student: Actor; reviewer: Actor; account: AccountRow; twoStageReview: boolean }
type Act = (id: string, people: People) => Promise<unknown>
const versionOf = async (id: string): Promise<number> => (await getOfflineAgreement(id, {})).version
const makeUp: Act = async (id, { student }) => generateOfflineAgreement(student, id, { version: await versionOf(id), revision: (await getOfflineAgreement(id, {})).revision }, ip)
const approve: Act = async (id, { reviewer }) => approveOfflineAgreement(reviewer, id, await versionOf(id), ip)
const reject: Act = async (id, { reviewer }) => rejectOfflineAgreement(reviewer, id, { version: await versionOf(id), reason: '印章看不清' }, ip)
const generate: Act = async (id, people) => { await makeUp(id, people); if (people.twoStageReview) await approve(id, people) }
const upload: Act = async (id, { student, account }) => attachStampedCopy(student, id, { version: await versionOf(id), uploads: [(await buildUpload({ student: account, purpose: 'stamped_copy' }))._id.toString()] }, ip)
const submit: Act = async (id, { student }) => submitStampedCopy(student, id, await versionOf(id), ip)
const steps: Record<OfflineState, Act[]> = {
  draft: [],
  data_review: [makeUp],
  dataRejected: [makeUp, reject],
  awaiting_upload: [generate],
  uploaded: [generate, upload],
  in_review: [generate, upload, submit],
  in_force: [generate, upload, submit, approve],
  rejected: [generate, upload, submit, reject],
  reopened: [generate, upload, submit, reject, async (id, { student }) => reopenOfflineAgreement(student, id, await versionOf(id), ip)],
  discarded: [(id, { student }) => discardOfflineDraft(student, id, 1, ip)],
  terminated: [generate, upload, submit, approve, (id, { reviewer }) => terminateOfflineAgreement({ actor: reviewer, id, reason: '双方协商一致' })],
}
