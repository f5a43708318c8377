import { fileWords, whyNotSent } from './file-words'

it('R-CV-1 says what an attachment is', () => expect([fileWords({ kind: 'pdf', pages: 2, bytes: 317_440 }), fileWords({ kind: 'docx', bytes: 2_621_440 })]).toEqual(['PDF · 2 页 · 310 KB', 'DOCX · 2.5 MB']))

it('R-CV-1 refuses at once what the server would refuse after minutes', () => {
  const mb = 1024 * 1024
  expect([whyNotSent({ name: '简历.DOCX', size: 10 * mb }), whyNotSent({ name: '简历.doc', size: 1 })?.message, whyNotSent({ name: '简历.pdf', size: 10 * mb + 200_000 })?.message, whyNotSent({ name: 'a.pdf', size: 0 })?.message])
    .toEqual([undefined, '附件简历只能是 PDF 或 DOCX', '文件有 10.2 MB，超过了 10 MB', '这个文件是空的'])
})
