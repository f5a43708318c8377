import { completeness } from '@shared/resumes/completeness'
import type { OnlineResume, WrittenResume } from './resume'

/** A résumé for tests: two experiences, the school's word for name and studies. */
export function goodResume(over: Partial<WrittenResume> = {}): OnlineResume {
  const content: WrittenResume = {
    basic: { name: '张雨桐', phone: '13800001111' }, intention: { position: '前端开发' }, selfDescription: {}, fixed: ['name'], skills: [], awards: [],
    education: [{ id: 'roster', values: { school: '示范理工大学', major: '软件工程', degree: 'bachelor', startOn: '2022-09-01', endOn: '2026-07-01' }, verified: true, fixed: ['school', 'major', 'degree', 'startOn', 'endOn'] }],
    experience: ['龙江数科', '北疆智能'].map((organisation, index) => ({ id: `e${index}`, values: { kind: 'internship', organisation, role: '实习生', startOn: '2025-07-01', description: '做了页面' }, verified: false, fixed: [] })),
    ...over,
  }
  return { language: 'zh', label: '中文简历', isDefault: true, design: 'classic', revision: 3, content, gate: 60, problems: [], ...completeness(content) }
}
