import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { latestCorrection } from '../../corrections/actions/latest-correction'
import { deadlineOf } from '../../destinations/actions/deadline-of'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { readStanding } from '../../terminations/actions/read-standing'
import { describeUploads } from '../../uploads/actions/describe-uploads'
import { blankRow } from '../blank-row'
import { draftOf } from '../draft-of'
import { placeFacts } from '../facts'
import { type OtherDestinationRow } from '../model'
import { presentOtherDestination } from '../present'

/** Everything the page of a registration shows to `actor`; without a row, the student's empty one. Call outside a transaction. */
export async function describeOtherDestination(actor: Actor, row: OtherDestinationRow | undefined, studentId = row?.studentId.toString()) {
  const student = await getStudent(studentId ?? '')
  const school = await getSchool(student.schoolId)
  const deadline = deadlineOf(school, student.fields)
  const shown = row ?? blankRow(student, school)
  const uploads = [...draftOf(shown).proofs, ...shown.content?.proofs ?? []].map((proof) => proof.upload.toString())
  const [place, files, history, correction, standing] = await Promise.all([
    placeFacts(student._id, row?._id, deadline), describeUploads([...new Set(uploads)]), row ? readHistory(otherDestinationWorkflow.name, row._id) : [],
    row && latestCorrection('other_destination', row._id), readStanding(shown, school),
  ])
  return presentOtherDestination(shown, { role: actor.role, studentName: student.fields.name ?? '', unsaved: !row, place, deadline, history, files, correction, ...standing })
}
