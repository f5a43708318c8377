import { View } from '@tarojs/components'
import { Field } from '../field'
import { Notice } from '../notice'
import type { FormState } from './use-form'

/** Draws the fields of `useForm`, one under the other; says how many need another look. */
export function Form<N extends string>({ form }: { form: FormState<N> }) {
  const wrong = form.fields.filter((spec) => form.errors[spec.name] !== undefined)
  return (
    <View className="ui-form">
      {wrong.length > 0 && <Notice tone="bad">{`有 ${wrong.length} 项需要修改：${wrong.map((spec) => spec.label).join('、')}`}</Notice>}
      {form.fields.map((spec) => (
        <Field key={spec.name} spec={spec} value={form.values[spec.name]} error={form.errors[spec.name]} onChange={(value) => form.set(spec.name, value)} />
      ))}
    </View>
  )
}
