import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { getStudent } from '../../schools/actions/get-student'
import { unsealFields } from '../../schools/actions/seal-fields'
import { getSourceState } from '../../source-info/actions/get-source-state'
import { describeUploads } from '../../uploads/actions/describe-uploads'
import { type RecommendationFormRow } from '../model'
import { contentFor, presentForm } from '../present'
import { profileOf } from '../profile-of'

/** Everything a form's page shows to `actor`: call outside a transaction. `saved` false: nothing is stored yet. */
export async function describeForm(actor: Actor, row: RecommendationFormRow, saved = true) {
  const { photoId } = contentFor(row, actor.role)
  const [history, source, student, photos] = await Promise.all([
    readHistory(recommendationFormWorkflow.name, row._id), getSourceState(row.studentId), getStudent(row.studentId), describeUploads(photoId ? [photoId] : []),
  ])
  const view = { role: actor.role, history, sourceInfoSubmitted: source.status !== 'unconfirmed', photo: photos[0], profile: profileOf(unsealFields(student.fields)), studentId: row.studentId.toString() }
  return presentForm(row, view, saved)
}
