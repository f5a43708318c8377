import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { isAsked } from '@shared/kernel/check-form'
import type { FormField } from '@shared/kernel/form-field'
import { DivisionField } from '../division-field'
import { Field, type FieldProps } from '../field'
import { role } from '../role'
import './index.scss'
import { tidyValue } from './tidy-value'
import { toFieldSpec } from './to-field-spec'
import type { TypedFormState } from './use-typed-form'

interface TypedFormProps { fields: Readonly<Record<string, FormField>>; /** Which of them, in this order; all when left out. */ names?: readonly string[]; form: TypedFormState; /** Drawn after a field, e.g. a button that fills in another. */ after?: Readonly<Record<string, ReactNode>> }

/** Takes the whole width of a wide screen; two of the others stand side by side. */
const isLong = ({ kind, limit }: FormField): boolean => kind === 'textarea' || kind === 'choice' || (kind === 'text' && limit > 40)

/** A form made from a table of `FormField`s: what depends on other answers is only asked for when it applies; errors red, warnings amber, both at their fields. */
export function TypedForm({ fields, names = Object.keys(fields), form, after = {} }: TypedFormProps) {
  return (
    <View className="ui-form ui-typed-form">
      {names.map((name) => {
        const field = fields[name]
        if (!field || !isAsked(field, form.values)) return null
        const found = form.shown.filter((one) => one.field === name)
        const error = found.find((one) => one.level === 'error')?.message
        const warning = error ? undefined : found.find((one) => one.level === 'warning')?.message
        const props: FieldProps = { spec: toFieldSpec(name, field), value: form.values[name] ?? '', error, onChange: (value) => form.set(name, tidyValue(field, value)) }
        return (
          <View key={name} className={`ui-typed-field ${isLong(field) ? 'ui-typed-field--long' : ''}`}>
            {field.kind === 'division' ? <DivisionField {...props} /> : <Field {...props} />}
            {warning && <View className="ui-typed-warning" {...role('status')}>{warning}</View>}
            {after[name]}
          </View>
        )
      })}
    </View>
  )
}
