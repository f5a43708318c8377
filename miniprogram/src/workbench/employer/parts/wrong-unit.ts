import { isCreditCode } from '@shared/kernel/credit-code'
import { tidyCode } from './unit-values'

/** What is wrong with a value about a unit beyond its kind and limit. */
export const wrongUnit = (name: string, value: string): string | undefined => {
  if (name === 'creditCode' && !isCreditCode(tidyCode(value))) return '统一社会信用代码不正确，请对照营业执照核对 18 位代码'
  if (name === 'address' && value.length < 4) return '请填写完整的单位地址'
  return undefined
}
