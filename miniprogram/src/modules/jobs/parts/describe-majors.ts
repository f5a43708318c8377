import { majorClasses } from '@shared/jobs/major-classes'

/** Majors asked for: a class by its code, or a major's own name; none means any. */
export const describeMajors = (majors: readonly string[]): string => (majors.length === 0 ? '不限' : majors.map((one) => majorClasses[one] ?? one).join('、'))
