import { type Degree } from '@shared/jobs/degrees'

// The highest first: 硕士研究生 names a master, not the 本科 before it.
const patterns: ReadonlyArray<readonly [Degree, RegExp]> = [
  ['doctor', /博士|\bph\.?\s?d\b|doctor/i],
  ['master', /硕士|研究生|master|\bm\.?(sc|s|a|eng|phil|ba|ed)\b|\bmba\b/i],
  ['bachelor', /本科|学士|bachelor|undergraduate|\bb\.?(sc|s|a|eng|ed|ba)\b/i],
  ['college', /大专|专科|高职|associate|college/i],
]

/** The degree that a `studyType` names in Chinese or English, or undefined. */
export const readDegree = (studyType: string): Degree | undefined => patterns.find(([, pattern]) => pattern.test(studyType))?.[0]
