import { entryLine } from './entry-line'
import { periodOf } from './period-of'

it('R-CV-1 reads an entry as what, what kind, when', () => {
  expect(entryLine('education', { school: '示范理工大学', major: '软件工程', degree: 'bachelor', startOn: '2022-09-01', endOn: '2026-07-01' })).toEqual({ title: '示范理工大学', note: '软件工程 · 本科', small: '2022.09 – 2026.07' })
  expect(entryLine('experience', { kind: 'internship', organisation: '龙江数科', role: '前端实习生', startOn: '2025-07-01' })).toEqual({ title: '龙江数科', note: '实习 · 前端实习生', small: '2025.07 – 至今' })
  expect(entryLine('skills', { kind: 'language', name: '英语', level: 'CET-6 520 分', date: '2024-12-01' })).toEqual({ title: '英语', note: '语言 · CET-6 520 分', small: '2024.12' })
})

it('R-CV-1 names an entry that has no name yet', () => expect(entryLine('awards', { issuer: ' ' })).toEqual({ title: '（未填写奖项）', note: '', small: '' }))

it('R-CV-1 says only what is known of a time', () => expect([periodOf(), periodOf('2022-09-01'), periodOf('', '2026-07-01')]).toEqual(['', '2022.09 起', '2026.07']))
