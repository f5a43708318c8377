import { chipLabel, filterSpecs, toQuery, whatToLoosen } from './filters'

it('R-JOB-1 offers the cities of Heilongjiang first', () => {
  const { options, search } = filterSpecs.cityCode
  expect(options[0]).toEqual({ value: '230100', label: '哈尔滨市' })
  expect(options.slice(0, search.first).every((option) => option.value.startsWith('23'))).toBe(true)
  expect(options[search.first]?.value.startsWith('23')).toBe(false)
})

it('R-JOB-1 says on the chip what it is set to', () => {
  expect([chipLabel({ cityCode: '230100' }, 'cityCode'), chipLabel({}, 'cityCode'), chipLabel({ cityCode: '999999' }, 'cityCode')]).toEqual(['哈尔滨市', '城市', '城市'])
})

it('R-JOB-1 names what to loosen when nothing is found', () => {
  expect(whatToLoosen('Java 架构', { cityCode: '230100', degree: 'doctor' })).toBe('可以换一个更短的搜索词，或放宽城市“哈尔滨市”、学历“博士”再看看')
  expect(whatToLoosen('', { kind: 'internship' })).toBe('可以放宽性质“实习”再看看')
  expect(whatToLoosen('', {})).toContain('单位发布职位后')
})

it('R-JOB-1 sends the filters as the server knows them', () => {
  expect(toQuery({ cityCode: '230100', salaryMin: '8000', category: 'c01', kind: 'none of it' })).toEqual({ cityCode: '230100', salaryMin: 8000, category: 'c01' })
})
