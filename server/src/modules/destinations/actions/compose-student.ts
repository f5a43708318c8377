import { type AgreementStudent } from '../../../pdf/agreement-document'
import { type FieldValues } from '../../schools/actions/seal-fields'
import { nameDivision } from '../../source-info/actions/name-division'

/** A student as an agreement's PDF names them. @param student the roster's values, in clear */
export function composeStudent(student: FieldValues): AgreementStudent {
  return {
    name: student.name ?? '', gender: student.sex ?? '', identityNumber: student.identityNo ?? '', ethnicity: student.ethnicity, politicalStatus: student.politicalStatus,
    studentNumber: student.studentNo ?? '', examineeNumber: student.examineeNo, college: student.college ?? '', major: student.major ?? '', degreeLevel: student.degreeLevel ?? '',
    schoolingYears: student.schoolingYears, trainingMode: student.trainingMode, graduatesOn: student.graduatesOn, origin: student.origin && nameDivision(student.origin),
    phone: student.phone ?? '', email: student.email, address: student.homeAddress, postcode: student.homePostcode,
  }
}
