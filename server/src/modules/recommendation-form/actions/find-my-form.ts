import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { AppError } from '../../../errors'
import { getSchool } from '../../schools/actions/get-school'
import { getStudent } from '../../schools/actions/get-student'
import { headOfStudent } from '../../source-info/actions/head-of-student'
import { emptyContent } from '../empty-content'
import { RecommendationForm, type RecommendationFormRow } from '../model'

/** The signed-in student's form, or undefined while nothing was saved. @throws AppError forbidden */
export async function findMyForm(actor: Actor): Promise<RecommendationFormRow | undefined> {
  if (!actor.studentId) throw new AppError('forbidden')
  return (await RecommendationForm.findOne({ studentId: actor.studentId }).lean<RecommendationFormRow>()) ?? undefined
}

/** The fields of a form nobody has written in yet. */
export async function blankForm(studentId: string) {
  const student = await getStudent(studentId)
  const school = await getSchool(student.schoolId)
  const { name: studentName, studentNo, college, major } = headOfStudent(student.fields)
  return { schoolId: student.schoolId, studentId: student._id, draft: emptyContent(), revision: 0, documents: [], studentName, studentNo, college, major, schoolName: school.name }
}

/** The student's form, begun when there is none: two requests at once begin one. */
export async function beginMyForm(actor: Actor): Promise<RecommendationFormRow> {
  const found = await findMyForm(actor)
  if (found) return found
  try {
    return await openRecord<RecommendationFormRow>({ model: RecommendationForm, workflow: recommendationFormWorkflow, actor, fields: await blankForm(actor.studentId ?? '') })
  } catch (error) {
    const theirs = isDuplicateKey(error, 'studentId') ? await findMyForm(actor) : undefined
    if (!theirs) throw error
    return theirs
  }
}

/** A form as it would be stored, for a page that shows one before it is. */
export async function imagineForm(actor: Actor, at: Date): Promise<RecommendationFormRow> {
  return { ...await blankForm(actor.studentId ?? ''), _id: new Types.ObjectId(), status: recommendationFormWorkflow.initial, version: 1, historySeq: 0, historyHash: '', createdAt: at, updatedAt: at }
}
