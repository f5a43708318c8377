import { type ViewValue } from './compile-document'
import { formatBeijingTime } from './format-beijing-time'
import { formatDay } from './format-day'
import { orDash } from './or-dash'
import { type RecommendationFormDocument, type RecommendationOpinion } from './recommendation-form-document'

/** The page has room for so many lines; beyond it the student's breaks are set as spaces, or the type would have to be tiny. */
const LINES = 40

const blank = (text: string): string => (text.trim() === '' ? '无' : text.trim().replace(/\s*\n\s*/g, '\n'))

function viewTexts({ texts }: RecommendationFormDocument): ViewValue {
  const { selfAssessment, awards, practice, positions, talents } = texts
  const lines = [selfAssessment, awards, practice, positions, talents].map((text) => blank(text).split('\n').length).reduce((sum, count) => sum + count)
  const plain = (text: string): string => (lines > LINES ? blank(text).replaceAll('\n', ' ') : blank(text))
  return { selfAssessment: plain(selfAssessment), awards: plain(awards), practice: plain(practice), positions: plain(positions), talents: plain(talents) }
}

function viewOpinion(opinion: RecommendationOpinion | null): ViewValue {
  return opinion && { text: blank(opinion.text), name: opinion.name, at: formatDay(formatBeijingTime(opinion.at).slice(0, 10)) }
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
