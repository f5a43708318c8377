import { z } from 'zod'
import { type askAs } from './ask-as'
import { inDays } from './in-days'
import { saveResume } from './save-resume'
import { softwareResume } from './software-resume'

type Ask = ReturnType<typeof askAs>
const made = z.object({ id: z.string(), version: z.number() })
const job = {
  title: '后端开发工程师', kind: 'full_time', category: 'c01', industry: 'I', cityCode: '230100', salaryMin: '8000', salaryMax: '12000', headcount: '3', degree: 'bachelor', description: '负责平台后端服务的设计与开发。',
}

/** A student applies for a new advert of an employer: the ground on which the two may talk. Returns the application. */
export async function applyTo(employer: Ask, student: Ask): Promise<string> {
  const content = { values: { ...job, deadline: inDays(30) }, majors: [] }
  const draft = made.parse(await employer('POST', '/api/jobs', content))
  await employer('POST', `/api/jobs/${draft.id}/publish`, { version: draft.version, ...content })
  await saveResume(student, 'zh', softwareResume('软件工程专业，熟悉 TypeScript 与 React，愿意从小需求做起，两段实习均按期交付，能独立完成模块的设计、开发与测试。'))
  return made.parse(await student('POST', '/api/applications', { jobId: draft.id, resume: { kind: 'online', language: 'zh' } })).id
}
