import { blindIndex } from '../../db/sealed'

/** A handle with its signature, which binds student, expiry and employer together. */
export const sealStudentHandle = (employerId: string, studentId: string, expiry: string): string =>
  `${studentId}.${expiry}.${blindIndex('signing.studentHandle', `${employerId}.${studentId}.${expiry}`)}`
