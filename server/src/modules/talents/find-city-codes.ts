import { cities } from '@shared/jobs/cities'

const shortName = (name: string): string => name.replace(/(?:市|地区|盟|[\u4e00-\u9fa5]{1,3}族.*自治州|自治州)$/, '')
const names = Object.entries(cities).map(([code, name]) => [code, shortName(name)] as const)

/** The cities that a text typed by a student names: 哈尔滨、大庆 → 230100, 230600. */
export function findCityCodes(typed: string): string[] {
  return names.filter(([, name]) => name.length > 1 && typed.includes(name)).map(([code]) => code)
}
