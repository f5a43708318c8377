import { type AgreementEmployer, type AgreementSchool, type AgreementStudent } from './agreement-document'
import { type ViewValue } from './compile-document'
import { formatDay } from './format-day'
import { orDash } from './or-dash'

interface Parties { student: AgreementStudent; employer: AgreementEmployer; school: AgreementSchool }

/** The three parties; a left-out value is a dash. */
export function viewParties({ student, employer, school }: Parties): Record<keyof Parties, ViewValue> {
  return {
    student: {
      name: student.name, gender: student.gender, identityNumber: student.identityNumber, ethnicity: orDash(student.ethnicity),
      politicalStatus: orDash(student.politicalStatus), studentNumber: student.studentNumber, examineeNumber: orDash(student.examineeNumber),
      college: student.college, major: student.major, degreeLevel: student.degreeLevel, schoolingYears: orDash(student.schoolingYears),
      trainingMode: orDash(student.trainingMode), graduatesOn: formatDay(orDash(student.graduatesOn)), origin: orDash(student.origin),
      phone: student.phone, email: orDash(student.email), address: orDash(student.address), postcode: orDash(student.postcode),
    },
    employer: {
      name: employer.name, creditCode: employer.creditCode, nature: employer.nature, industry: orDash(employer.industry), contact: employer.contact,
      phone: employer.phone, email: orDash(employer.email), address: employer.address, postcode: orDash(employer.postcode),
    },
    school: {
      name: school.name, department: school.department, contact: orDash(school.contact), phone: orDash(school.phone),
      address: orDash(school.address), postcode: orDash(school.postcode),
    },
  }
}
