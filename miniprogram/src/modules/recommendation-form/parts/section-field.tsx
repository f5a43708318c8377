import { View } from '@tarojs/components'
import { formSections, type FormSectionKey } from '@shared/recommendation-form/sections'
import { TextArea } from '@/platform/text-area'
import { role } from '@/ui/role'
import { countOf } from './form-counts'
import './section-field.scss'

interface SectionFieldProps { section: FormSectionKey; text: string; error?: string; onChange: (text: string) => void }
/** More may be typed or pasted than fits, so that nothing is cut off unseen; what is too much is said and not sent. */
const beyond = 200

/** One section of the form: what belongs there, the text, how much of it fits. */
export function SectionField({ section, text, error, onChange }: SectionFieldProps) {
  const { label, limit, required, hint } = formSections[section]
  const { said, tone } = countOf(text, limit)
  return (
    <View className={`section-field ui-field ${limit >= 300 ? 'section-tall' : ''}`}>
      <View className="ui-field-head">
        <View className="ui-field-label">{label}{required && <View className="ui-field-star">*</View>}</View>
        <View className={`section-count section-count--${tone}`} {...role('status')}>{said}</View>
      </View>
      <TextArea id={section} label={label} value={text} limit={limit + beyond} invalid={error !== undefined} describedBy={`${section}-note`} onInput={onChange} />
      {error ? <View className="ui-field-error" id={`${section}-note`}>{error}</View> : <View className="ui-field-hint" id={`${section}-note`}>{hint}</View>}
    </View>
  )
}
