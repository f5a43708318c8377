import { type Degree } from './degrees'

/** The degree a roster's 学历层次 (free text: 本科生毕业, 硕士研究生, 高职专科 …) leads to; undefined when it names none. */
export function degreeOfLevel(level: string | undefined): Degree | undefined {
  if (!level) return undefined
  if (level.includes('博士')) return 'doctor'
  if (level.includes('硕士') || level.includes('研究生')) return 'master'
  if (level.includes('本科') || level.includes('学士')) return 'bachelor'
  if (level.includes('专科') || level.includes('大专') || level.includes('高职')) return 'college'
  return undefined
}
