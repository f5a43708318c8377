import { der } from './der'
import { derTag } from './der-tag'

/** An instant as UTCTime, which ends in 2049 (whole seconds). */
export const derTime = (at: Date): Buffer => der(derTag.utcTime, Buffer.from(`${at.toISOString().replace(/[-:T]/gu, '').slice(2, 14)}Z`))
