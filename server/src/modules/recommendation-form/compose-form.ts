import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { type RecommendationFormDocument } from '../../pdf/recommendation-form-document'
import { verifyUrl } from '../../pdf/verify-url'
import { composeStudent } from '../destinations/actions/compose-student'
import { graduationYear } from '../destinations/actions/graduation-year'
import { unsealFields } from '../schools/actions/seal-fields'
import { type RecommendationFormRow } from './model'

/** The PDF's data of a form that was handed in, in its present version and status. @param photo its JPEG */
export function composeForm(row: RecommendationFormRow, photo: Buffer | undefined): RecommendationFormDocument {
  const { content, decidedAt } = row
  const fields = unsealFields(row.student ?? {})
  const { name, gender, ethnicity, politicalStatus, studentNumber, college, major, degreeLevel, schoolingYears, trainingMode, graduatesOn, origin, phone, email, address } = composeStudent(fields)
  const texts = content?.texts
  const approved = row.status === 'approved' && decidedAt
  const label = Object.entries(recommendationFormWorkflow.states).find(([key]) => key === row.status)?.[1].label ?? ''
  return {
    issued: row.number ? { number: row.number, verifyUrl: verifyUrl(row.number, row.version) } : null, schoolName: row.schoolName, graduationYear: graduationYear(graduatesOn), issuedAt: row.updatedAt,
    status: { label, tone: approved ? 'inForce' : 'pending' },
    student: { name, gender, ethnicity, bornOn: fields.birthDate, politicalStatus, degreeLevel, major, college, schoolingYears, graduatesOn, origin, trainingMode, studentNumber, phone, email, address },
    texts: { selfAssessment: texts?.selfEvaluation ?? '', awards: texts?.awards ?? '', practice: texts?.practice ?? '', positions: texts?.positions ?? '', talents: texts?.talents ?? '' },
    collegeOpinion: approved && row.opinion ? { text: row.opinion, name: row.college, at: decidedAt } : null,
    schoolOpinion: approved ? { text: '学校就业部门已审核通过。', name: row.schoolName, at: decidedAt } : null, photo,
  }
}
