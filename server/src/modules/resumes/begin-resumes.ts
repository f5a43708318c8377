import { type ResumeLanguage, resumeLanguages } from '@shared/resumes/sections'
import { isDuplicateKey } from '../../db/is-duplicate-key'
import { type ResumeOwner } from './get-owner'
import { imagineResume } from './imagine-resume'
import { Resume } from './model'

/** Stores both résumés of a student unless they are there; requests at once store them once. Outside a transaction, which a lost race would end. */
export async function beginResumes(owner: ResumeOwner): Promise<void> {
  const languages = Object.keys(resumeLanguages) as ResumeLanguage[]
  const { studentId } = owner
  if (await Resume.countDocuments({ studentId }) === languages.length) return
  for (const language of languages) {
    const { studentId: _s, language: _l, ...rest } = imagineResume(owner, language)
    await Resume.updateOne({ studentId, language }, { $setOnInsert: rest }, { upsert: true }).catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error
    })
  }
}
