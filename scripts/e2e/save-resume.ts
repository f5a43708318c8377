import { z } from 'zod'
import { type ResumeLanguage } from '@shared/resumes/sections'

type Values = Readonly<Record<string, string>>
/** Sections as they are sent: a single one as its values, a list as its entries. */
export type Sections = Readonly<Record<string, Values | readonly Values[]>>
type Ask = (method: 'GET' | 'PUT', path: string, body?: object) => Promise<unknown>
const held = z.object({ revision: z.number() })

/** Writes sections of a résumé by the API, for walks that begin with one. */
export async function saveResume(ask: Ask, language: ResumeLanguage, sections: Sections): Promise<void> {
  const at = `/api/resumes/online/${language}`
  let { revision } = held.parse(await ask('GET', at))
  for (const [section, written] of Object.entries(sections)) {
    const content = isList(written) ? { entries: written.map((values, index) => ({ id: `e2e-${index + 1}`, values })) } : { values: written }
    revision = held.parse(await ask('PUT', `${at}/sections/${section}`, { revision, ...content })).revision
  }
}

const isList = (written: Values | readonly Values[]): written is readonly Values[] => Array.isArray(written)
