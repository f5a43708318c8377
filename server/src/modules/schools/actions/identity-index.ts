import { blindIndex } from '../../../db/sealed'

/** The blind index by which an identity number is looked up; upper-case X, no spaces. */
export const identityIndex = (identityNo: string): string => blindIndex('students.identityNo', identityNo.trim().toUpperCase())
