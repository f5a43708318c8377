import { checkField } from './check-field'
import type { FieldSpec } from './field-spec'
import { useForm, type FormState } from './use-form'

interface Where<N extends string> {
  /** Whether a field is asked for, given the others. */
  shown?: (name: N, values: Record<N, string>) => boolean
  /** What is wrong with a value beyond its kind and limit. */
  wrong?: (name: N, value: string, values: Record<N, string>) => string | undefined
  draft?: string
}

/** useForm whose fields depend on each other: only what is shown is drawn and checked. */
export function useFormWhere<N extends string>(fields: readonly FieldSpec<N>[], start: Record<N, string>, { shown = () => true, wrong, draft }: Where<N>): FormState<N> {
  const form = useForm(fields, start, { draft })
  const visible = fields.filter((spec) => shown(spec.name, form.values))
  const check = () => {
    const found: Partial<Record<N, string>> = {}
    for (const spec of visible) {
      const value = form.values[spec.name]
      const message = checkField(spec, value) ?? (value.trim() === '' ? undefined : wrong?.(spec.name, value.trim(), form.values))
      if (message) found[spec.name] = message
    }
    form.fail(found)
    return Object.keys(found).length === 0
  }
  return { ...form, fields: visible, check }
}
