import { View } from '@tarojs/components'
import type { FormField } from '@shared/kernel/form-field'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import { TypedForm } from '@/ui/typed-form'
import { showValue } from '@/ui/typed-form/difference-of'
import type { TypedFormState } from '@/ui/typed-form/use-typed-form'
import './fields-form.scss'
import { LongField } from './long-field'

interface FieldsFormProps { fields: Readonly<Record<string, FormField>>; /** What the school vouches for: shown, not asked. */ fixed: readonly string[]; form: TypedFormState }

/** The fields of a section or an entry: what the school verified locked above, long texts with their counts below. */
export function FieldsForm({ fields, fixed, form }: FieldsFormProps) {
  const open = Object.entries(fields).filter(([name]) => !fixed.includes(name))
  const short = open.filter(([, field]) => field.kind !== 'textarea').map(([name]) => name)
  const message = (name: string, level: 'error' | 'warning') => form.shown.find((one) => one.field === name && one.level === level)?.message
  return (
    <View className={fixed.length > 0 ? '' : 'cv-fields'}>
      {fixed.length > 0 && (
        <View className="cv-fixed">
          <View className="cv-fixed-head"><Tag tone="ok">学校已核验</Tag><View className="ui-note">来自学校名单，有误请用信息纠错更正</View></View>
          {fixed.map((name) => { const field = fields[name]; return field && <Row key={name} label={field.label}>{showValue(field, form.values[name])}</Row> })}
        </View>
      )}
      {short.length > 0 && <TypedForm fields={fields} names={short} form={form} />}
      {open.filter(([, field]) => field.kind === 'textarea').map(([name, field]) => (
        <LongField key={name} name={name} field={field} text={form.values[name] ?? ''} error={message(name, 'error')} warning={message(name, 'warning')} onChange={(text) => form.set(name, text)} />
      ))}
    </View>
  )
}
