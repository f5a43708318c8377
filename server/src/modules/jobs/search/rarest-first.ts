import { cities } from '@shared/jobs/cities'

const places = new Set(Object.values(cities).flatMap((city) => [city, city.replace(/[市盟]$|地区$/, '')]))
const common = new Set(['工程师', '工程', '软件', '开发', '技术', '技术员', '管理', '经理', '专员', '助理', '销售', '设计', '运营', '服务', '人员', '学生', '毕业生', '毕业', '应届', '实习', '实习生', '项目', '产品', '生产', '测试', '数据', '客户'])

/** Latin words and long ones are rare; what every tenth advert says is not, and places least of all. */
const commonness = (word: string): number => (places.has(word) ? 30 : common.has(word) ? 20 : /^[a-z0-9]/.test(word) ? 0 : 10 - word.length)

/** The words with the rarest in front, as far as one can tell without asking: the first one bounds the scan of the index, the others are looked up in what it finds. */
export const rarestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => commonness(a) - commonness(b))
