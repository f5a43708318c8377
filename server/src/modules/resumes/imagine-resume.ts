import { type ResumeLanguage } from '@shared/resumes/sections'
import { Types } from 'mongoose'
import { clock } from '../../clock'
import { blankContent } from './blank-content'
import { type ResumeOwner } from './get-owner'
import { type ResumeRow } from './model'
import { sealContent } from './seal-content'

/** A résumé nobody has written in yet, as it would be stored: every student has both from the start (R-CV-1), and the Chinese one is the default at first. */
export const imagineResume = ({ studentId, schoolId, roster }: ResumeOwner, language: ResumeLanguage): ResumeRow => ({
  _id: new Types.ObjectId(), studentId, schoolId, language, content: sealContent(blankContent(roster[language])), design: 'classic', isDefault: language === 'zh', revision: 0, createdAt: clock.now(),
})
