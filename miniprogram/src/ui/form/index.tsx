import { View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import { Field, type FieldProps } from '../field'
import { Notice } from '../notice'
import type { FormState } from './use-form'

interface FormProps<N extends string> { form: FormState<N>; /** Without the count of what is wrong: for a few fields all in sight. */ brief?: boolean; /** Labels of what is wrong outside these fields, counted with them. */ also?: readonly string[]; /** Fields that are drawn another way, e.g. one with a picture beside it. */ custom?: Partial<Record<N, (field: FieldProps) => ReactNode>> }

/** Draws the fields of `useForm`, one under the other; says how many need another look. */
export function Form<N extends string>({ form, brief, also = [], custom = {} }: FormProps<N>) {
  const wrong = [...form.fields.filter((spec) => form.errors[spec.name] !== undefined).map((spec) => spec.label), ...also]
  return (
    <View className="ui-form">
      {!brief && wrong.length > 0 && <Notice tone="bad">{`有 ${wrong.length} 项需要修改：${wrong.join('、')}`}</Notice>}
      {form.fields.map((spec) => {
        const field = { spec, value: form.values[spec.name], error: form.errors[spec.name], onChange: (value: string) => form.set(spec.name, value) }
        return <Fragment key={spec.name}>{custom[spec.name]?.(field) ?? <Field {...field} />}</Fragment>
      })}
    </View>
  )
}
