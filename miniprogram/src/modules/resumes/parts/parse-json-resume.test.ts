import { jsonResumeMax, parseJsonResume } from './parse-json-resume'

it('R-CV-3 takes a JSON Resume, with the mark some editors put first', () => expect(parseJsonResume('\uFEFF{"basics":{"name":"张雨桐"}}\n')).toEqual({ document: { basics: { name: '张雨桐' } } }))

it('R-CV-3 says in words what is wrong with anything else', () => {
  const wrong = (text: string) => parseJsonResume(text).wrong
  expect([wrong(' '), wrong('{"basics":'), wrong('[]'), wrong('null'), wrong('{"姓名":"张"}'), wrong('x'.repeat(jsonResumeMax + 1))].map((one) => one?.slice(0, 6)))
    .toEqual(['请选择文件，', '这不是完整的', '这不是 JS', '这不是 JS', '里面没有 J', '内容有 81'])
})
