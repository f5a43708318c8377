import { indexWords } from './index-words'
import { queryWords } from './query-words'

const finds = (query: string, text: string): boolean => {
  const words = new Set(indexWords(text, { pairs: true }))
  return queryWords(query).every((word) => words.has(word))
}

it.each([
  ['哈尔滨 java 开发', 'Java开发工程师（哈尔滨）'], ['软件工程师', '嵌入式软件工程师'], ['软件工程师', '软件开发工程师'], ['工程师', '高级算法工程师'], ['嵌入式软件', '嵌入式 软件工程师'],
  ['人力资源', '人力资源专员'], ['新媒体', '新媒体运营'], ['大数据', '大数据开发工程师'], ['龙采科技', '龙采科技集团'], ['前端开发', '前端开发工程师'], ['前端', '前端开发工程师'], ['ＪＡＶＡ', 'java'],
  ['C++', 'C++/C#开发'], ['node', 'Node.js 工程师'], ['机床', '数控机床操作工'], ['招聘会计', '财务会计'], ['java开发', '开发（Java方向）'], ['哈尔滨', '哈尔滨电机厂有限责任公司'],
])('R-JOB-1 “%s” finds “%s”', (query, text) => expect(finds(query, text)).toBe(true))

it.each([['会计', '软件工程师'], ['python', 'java 开发'], ['***', '软件工程师'], ['.*', '软件工程师'], ['$ne', '软件工程师'], ['护士', '护理员']])('R-JOB-1 “%s” does not find “%s”', (query, text) => expect(finds(query, text)).toBe(false))

it('R-JOB-1 asks for eight words at most, and for none when only filler was typed', () => {
  expect(queryWords('一种 二胡 三弦 四川 五金 六盘水 七台河 八宝 九江 十堰')).toHaveLength(8)
  expect(queryWords('招聘 的 职位')).toEqual([])
  expect(queryWords('  ')).toEqual([])
})
