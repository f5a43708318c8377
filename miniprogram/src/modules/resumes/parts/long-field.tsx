import { View } from '@tarojs/components'
import type { FormField } from '@shared/kernel/form-field'
import { countOf } from '@/modules/recommendation-form/parts/form-counts'
import { TextArea } from '@/platform/text-area'
import { role } from '@/ui/role'
import './long-field.scss'

interface LongFieldProps { name: string; field: FormField; text: string; error?: string; warning?: string; onChange: (text: string) => void }
/** More may be typed or pasted than fits, so that nothing is cut off unseen; what is too much is said and stays on this device. */
const beyond = 1000

/** A long text with its live count below, where its end is being typed. */
export function LongField({ name, field: { label, limit, required, hint }, text, error, warning, onChange }: LongFieldProps) {
  const { said, tone } = countOf(text, limit)
  const over = text.length > limit ? `请删减 ${text.length - limit} 字，超出的内容暂存本机` : undefined
  const wrong = over ?? error
  return (
    <View className="cv-long ui-field">
      <View className="ui-field-head">
        <View className="ui-field-label">{label}{required && <View className="ui-field-star">*</View>}</View>
      </View>
      <TextArea id={name} label={label} value={text} limit={limit + beyond} invalid={wrong !== undefined} describedBy={`${name}-note`} onInput={onChange} />
      <View className="cv-long-foot">
        <View className={`cv-long-note ${wrong ? 'ui-field-error' : warning ? 'cv-long-warning' : 'ui-field-hint'}`} id={`${name}-note`}>{wrong ?? warning ?? hint}</View>
        <View className={`cv-count cv-count--${tone}`} {...role('status')}>{said}</View>
      </View>
    </View>
  )
}
