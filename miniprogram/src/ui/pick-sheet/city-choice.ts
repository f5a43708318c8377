import { cities } from '@shared/jobs/cities'
import type { Option } from '@/platform/select'
import { optionsOf } from '../chips/options-of'

const all = optionsOf(cities)
const isHome = ({ value }: Option): boolean => value.startsWith('23')
const home = all.filter(isHome)

/** Cities to choose from: those of Heilongjiang stand there, the others are looked for by name. */
export const cityChoice = {
  options: [...home, ...all.filter((option) => !isHome(option))],
  search: { hint: '输入城市名称查找', first: home.length, firstTitle: '黑龙江省内（其他城市请输入名称）' },
}
