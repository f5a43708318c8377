import { type ViewValue } from './compile-document'
import { formatBeijingTime } from './format-beijing-time'
import { formatDay } from './format-day'
import { limitLines } from './limit-lines'
import { orDash } from './or-dash'
import { type RecommendationFormDocument, type RecommendationOpinion } from './recommendation-form-document'

/** What the page has room for, of all five texts together. */
const LINES = 40
const OPINION_LINES = 8

const orNone = (text: string): string => (text.trim() === '' ? '无' : text)

function viewTexts({ texts }: RecommendationFormDocument): ViewValue {
  const lines = Object.values(texts).reduce((sum: number, text: string) => sum + limitLines(text, Infinity).split('\n').length, 0)
  const set = (text: string): string => limitLines(orNone(text), lines > LINES ? 1 : LINES)
  return { selfAssessment: set(texts.selfAssessment), awards: set(texts.awards), practice: set(texts.practice), positions: set(texts.positions), talents: set(texts.talents) }
}

function viewOpinion(opinion: RecommendationOpinion | null): ViewValue {
  return opinion && { text: limitLines(orNone(opinion.text), OPINION_LINES), name: opinion.name, at: formatDay(formatBeijingTime(opinion.at).slice(0, 10)) }
}

/** The recommendation form as strings ready to be set in type; a left-out value is a dash, an empty text 无. */
export function viewRecommendationForm(document: RecommendationFormDocument): ViewValue {
  const { student, status, issued } = document
  return {
    number: issued?.number ?? null, verifyUrl: issued?.verifyUrl ?? null, schoolName: document.schoolName, year: document.graduationYear,
    issuedAt: formatBeijingTime(document.issuedAt), photo: document.photo !== undefined,
    status: { label: status.label, tone: status.tone, watermark: status.tone !== 'inForce' },
    student: {
      name: student.name, gender: student.gender, ethnicity: orDash(student.ethnicity), bornOn: formatDay(orDash(student.bornOn)),
      politicalStatus: orDash(student.politicalStatus), degreeLevel: student.degreeLevel, major: student.major, college: student.college,
      schoolingYears: orDash(student.schoolingYears), graduatesOn: formatDay(orDash(student.graduatesOn)), origin: orDash(student.origin),
      trainingMode: orDash(student.trainingMode), studentNumber: student.studentNumber, phone: student.phone, email: orDash(student.email), address: orDash(student.address),
    },
    texts: viewTexts(document),
    collegeOpinion: viewOpinion(document.collegeOpinion), schoolOpinion: viewOpinion(document.schoolOpinion),
  }
}
