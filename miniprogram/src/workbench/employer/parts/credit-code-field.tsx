import { View } from '@tarojs/components'
import { isCreditCode } from '@shared/kernel/credit-code'
import { Field, type FieldProps } from '@/ui/field'
import { role } from '@/ui/role'
import { tidyCode } from './unit-values'
import './credit-code-field.scss'

/** What the code itself says while it is typed: how much is missing, or whether its check digit fits. */
function said(code: string): { text: string; tone: 'info' | 'ok' | 'bad' } {
  if (code.length < 18) return { text: `已输入 ${code.length} 位，共 18 位`, tone: 'info' }
  return isCreditCode(code) ? { text: '代码校验通过', tone: 'ok' } : { text: '代码校验不通过，请对照营业执照核对', tone: 'bad' }
}

/** 统一社会信用代码, checked while it is typed. */
export function CreditCodeField(props: FieldProps) {
  const code = tidyCode(props.value)
  const { text, tone } = said(code)
  return (
    <View>
      <Field {...props} />
      {code !== '' && props.error === undefined && <View className={`credit-code credit-code--${tone}`} {...role('status')}>{text}</View>}
    </View>
  )
}
