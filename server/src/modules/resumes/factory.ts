import { type ResumeLanguage } from '@shared/resumes/sections'
import { type AccountRow } from '../accounts/model'
import { actorOf } from '../signing/factory'
import { buildUpload } from '../uploads/factory'
import { keepResumeFile } from './actions/keep-resume-file'
import { saveSection } from './actions/save-section'
import { setPhoto } from './actions/set-photo'
import { type ResumeFileRow } from './file-model'
import { type ResumeRow } from './model'
import { readResume } from './read-resume'
import { pdfOf } from '../uploads/testing/pdf-of'

const experience = { kind: 'internship', organisation: '哈尔滨示范软件有限公司', role: '后端实习生', startOn: '2025-07-01', endOn: '2025-12-20', description: '参与订单服务的重构，把接口的平均响应时间由 420 ms 降到 90 ms。' }
/** Sections of a believable résumé: `thin` is below the usual gate of 60, `ready` above it. */
export const sampleSections = {
  intention: { values: { position: '后端开发工程师', category: 'c01', cities: '哈尔滨、大连', kind: 'full_time', minSalaryYuan: '8000', availableOn: '2026-07-10' } },
  selfDescription: { values: { text: '软件工程专业应届本科生，熟悉 Java 与 TypeScript，做过从需求到上线的完整项目，两段实习均按期交付。' } },
  experience: { entries: [{ id: 'x1', values: experience }] },
  skills: { entries: [{ id: 's1', values: { kind: 'skill', name: 'Java' } }, { id: 's2', values: { kind: 'skill', name: 'TypeScript' } }, { id: 's3', values: { kind: 'language', name: '英语', level: 'CET-6 520 分' } }] },
} as const

let serial = 0

/**
 * A stored résumé of `student` (an account), written by the real actions: `thin` with a self-description only, `ready` well above the usual gate.
 * `photo`: with a picture too.
 */
export async function buildResume({ student, language = 'zh', state = 'ready', photo = false }: { student: AccountRow; language?: ResumeLanguage; state?: 'thin' | 'ready'; photo?: boolean }): Promise<ResumeRow> {
  const actor = actorOf(student)
  let { revision } = (await readResume(actor.studentId ?? '', language)).row
  const sections = state === 'thin' ? (['selfDescription'] as const) : (['intention', 'selfDescription', 'experience', 'skills'] as const)
  for (const section of sections) revision = (await saveSection(actor, { language, section }, { revision, ...structuredClone<object>(sampleSections[section]) })).revision
  if (photo) await setPhoto(actor, language, { revision, photoId: (await buildUpload({ student, purpose: 'photo' }))._id.toString() })
  return (await readResume(actor.studentId ?? '', language)).row
}

/** A stored attachment résumé (a PDF of one page) of `student`. Each call makes another file. */
export async function buildResumeFile(student: AccountRow): Promise<ResumeFileRow> {
  serial += 1
  return keepResumeFile(actorOf(student), { fileName: `简历${serial}.pdf`, bytes: pdfOf({ trailer: `/Resume ${serial}` }) })
}
