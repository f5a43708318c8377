import { isCreditCode } from '@shared/kernel/credit-code'

/** Who registers units of a nature: the first sign of their code. */
const authorities: readonly { name: string; signs: string; natures: readonly string[] }[] = [
  { name: '市场监管部门', signs: '9', natures: ['31', '32', '35', '39'] },
  { name: '机构编制部门', signs: '1', natures: ['10', '20', '21', '22', '23', '25', '29'] },
]
const wholeCountry = '10'

/** A code looked at for the platform: its check digit, and what in it does not go with what the unit says. Warnings refuse nothing. */
export function checkCode(code: string, unitNature: string, cityCode: string | undefined): { valid: boolean; warnings: string[] } {
  const authority = authorities.find(({ natures }) => natures.includes(unitNature))
  const province = code.slice(2, 4)
  const warnings = [
    ...(authority && !authority.signs.includes(code.slice(0, 1)) ? [`代码首位不是${authority.name}的登记，与单位性质不一致`] : []),
    ...(cityCode && province !== wholeCountry && province !== cityCode.slice(0, 2) ? ['代码的登记地与所在城市不在同一省份'] : []),
  ]
  return { valid: isCreditCode(code), warnings }
}
