import { resumeOptions } from './resume-options'

const file = { id: 'f1', name: '张雨桐-作品集.pdf', kind: 'pdf' as const, bytes: 2_621_440, pages: 6, isDefault: false, createdAt: '', path: '' }
const resumes = {
  online: [{ language: 'zh' as const, label: '中文简历', isDefault: false, percent: 82 }, { language: 'en' as const, label: '英文简历', isDefault: true, percent: 40 }], files: [file], filesMax: 5, gate: 60,
}

it('R-CV-1 puts the default résumé first', () => {
  expect(resumeOptions(resumes).map((option) => option.key)).toEqual(['en', 'zh', 'f1'])
})

it('R-CV-2 says which résumé is below the gate', () => {
  expect(resumeOptions(resumes).map((option) => option.why)).toEqual(['完整度达到 60% 才能投递', undefined, '默认的英文简历完整度达到 60% 后才能投递附件'])
})

it('R-CV-2 sends an attachment once the default résumé is far enough', () => {
  const online = resumes.online.map((one) => ({ ...one, isDefault: one.language === 'zh' }))
  expect(resumeOptions({ ...resumes, online }).at(-1)).not.toHaveProperty('why', expect.any(String))
})

it('R-CV-1 says what an attachment is', () => {
  expect(resumeOptions(resumes)[2]).toMatchObject({ title: '张雨桐-作品集.pdf', note: '附件 · PDF · 6 页 · 2.5 MB', choice: { kind: 'file', id: 'f1' } })
})
