import { sortMissing } from './sort-missing'

const part = (section: 'photo' | 'awards' | 'experience', points: number, how: string) => ({ section, points, how, label: '' })

it('R-CV-2 puts the section worth most first, its steps in the order they are done', () => {
  const sorted = sortMissing([part('photo', 5, '上传照片'), part('experience', 5, '添加一条'), part('experience', 10, '填完整'), part('awards', 6, '添加一项')])
  expect(sorted.map((one) => one.how)).toEqual(['添加一条', '填完整', '添加一项', '上传照片'])
})
