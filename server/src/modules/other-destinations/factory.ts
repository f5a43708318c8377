import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { goodValues } from '@shared/other-destinations/good-values'
import { clock } from '../../clock'
import { buildAccount } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { updateStudentFields } from '../schools/actions/update-student-fields'
import { actorOf } from '../signing/factory'
import { buildUpload } from '../uploads/factory'
import { approveOtherDestination } from './actions/approve-other-destination'
import { findMine } from './actions/find-mine'
import { getOtherDestination } from './actions/get-other-destination'
import { recallMine } from './actions/recall-mine'
import { rejectOtherDestination } from './actions/reject-other-destination'
import { releaseOtherDestination } from './actions/release-other-destination'
import { saveDraft } from './actions/save-draft'
import { submitMine } from './actions/submit-mine'

/** `draft`: saved, never submitted; `recalled`: submitted and taken back; `released`: approved, then ended. */
export type OtherDestinationState = 'draft' | 'pending' | 'recalled' | 'approved' | 'rejected' | 'released'
type Signed = AccountRow & { token: string }

/** A stored registration in `state` (pending by default), reached by the real actions, with its student and a reviewer of the school. */
export async function buildOtherDestination(spec: { state?: OtherDestinationState; branch?: BranchKey; student?: Signed } = {}) {
  const { state = 'pending', branch = 'labour_contract' } = spec
  const student = spec.student ?? await buildAccount('student')
  const reviewer = await buildAccount('reviewer', { schoolId: student.schoolId, name: '赵敏' })
  const [by, school] = [actorOf(student), actorOf(reviewer)]
  await openRegistration(student)
  const form = { branch, values: goodValues(branch), proofs: await buildProofs(student, branch) }
  await saveDraft(by, { revision: 0, ...form })
  if (state !== 'draft') await submitMine(by, { version: 1, ...form })
  const id = (await findMine(by.studentId ?? ''))?._id.toString() ?? ''
  if (state === 'recalled') await recallMine(by, 2)
  if (state === 'rejected') await rejectOtherDestination(school, id, { version: 2, reason: '合同没有签章页' })
  if (state === 'approved' || state === 'released') await approveOtherDestination(school, id, 2)
  if (state === 'released') await releaseOtherDestination({ actor: school, id, reason: '单位裁员' })
  return { id, row: await getOtherDestination(id, {}), student, reviewer }
}

/** Lets the student graduate in a year whose registration is still open, whatever today is. */
export async function openRegistration(student: AccountRow): Promise<void> {
  if (!student.studentId) throw new Error('not a student')
  const year = Number(clock.now().toISOString().slice(0, 4))
  const next = clock.now() < new Date(`${year}-08-31T00:00:00+08:00`) ? year : year + 1
  await updateStudentFields(student.studentId, { graduatesOn: `${next}-07-01` })
}

/** One uploaded file for each proof that a branch requires. */
export async function buildProofs(student: AccountRow, branch: BranchKey): Promise<{ kind: string; upload: string }[]> {
  const proofs: { kind: string; upload: string }[] = []
  for (const { key, required } of branchOf(branch).proofs) if (required) proofs.push({ kind: key, upload: (await buildUpload({ student, purpose: 'proof' }))._id.toString() })
  return proofs
}
