import { type Sections } from './save-resume'

/** A résumé that is complete enough to apply with; `self` replaces what the student says of themselves. */
export const softwareResume = (self = '软件工程专业，熟悉 TypeScript 与 React，做过校园小程序，愿意从测试和小需求做起，希望留在哈尔滨。') => ({
  basic: { phone: '13800002299', email: 'student@example.edu.cn', city: '哈尔滨市' },
  intention: { position: '前端开发工程师', category: 'c01', cities: '哈尔滨', kind: 'full_time' },
  selfDescription: { text: self },
  experience: [{ kind: 'internship', organisation: '哈尔滨某软件公司', role: '前端实习生', startOn: '2026-07-01', endOn: '2026-09-01', description: '完成 14 个页面，把首页打开时间减半。' }],
  skills: [{ kind: 'skill', name: 'React', level: '熟练' }, { kind: 'language', name: '英语', level: 'CET-6' }],
} satisfies Sections)
