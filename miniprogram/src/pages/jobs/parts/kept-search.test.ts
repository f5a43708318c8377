import { keptSearch } from './kept-search'

it('R-JOB-1 comes back to what was looked for', () => {
  expect(keptSearch({ view: 'all', q: '%E6%95%99%E5%B8%88+%E8%8B%B1%E8%AF%AD', cityCode: '230100', kind: 'internship' })).toEqual({ view: 'all', words: '教师 英语', filters: { cityCode: '230100', kind: 'internship' } })
})

it('R-JOB-1 leaves out of the address what no filter knows', () => {
  expect(keptSearch({ view: 'x', q: '%E6%9', cityCode: '$gt', other: 'y' })).toEqual({ view: 'mine', words: '', filters: {} })
})
