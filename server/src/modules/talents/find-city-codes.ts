import { cities } from '@shared/jobs/cities'

// 延边朝鲜族自治州 is 延边, 哈尔滨市 is 哈尔滨: as people write them.
const ending = /(?:(?:土家|苗|布依|侗|藏|羌|彝|哈尼|壮|傣|白|景颇|傈僳|朝鲜|回)族.*|(?:蒙古|哈萨克|柯尔克孜).*自治州|市|地区|盟)$/
const shortName = (name: string): string => name.replace(ending, '')
const names = Object.entries(cities).map(([code, name]) => [code, shortName(name)] as const)

/** The cities that a text typed by a student names: 哈尔滨、大庆 → 230100, 230600. */
export function findCityCodes(typed: string): string[] {
  return names.filter(([, name]) => name.length > 1 && typed.includes(name)).map(([code]) => code)
}
