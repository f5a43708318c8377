import type { Terms } from '@shared/signing/terms'
import type { FieldSpec } from '@/ui/form/field-spec'
import type { FormState } from '@/ui/form/use-form'
import { useFormWhere } from '@/ui/form/use-form-where'
import { termFields, type TermField } from './term-fields'
import { termsOfValues, type TermValues } from './term-values'
import { wrongTerm } from './wrong-term'

export interface TermsForm<N extends string> extends FormState<N | TermField> { terms: Terms }

/** The form of terms, with `extra` fields of its page. Pay in probation is asked for only when there is one. */
export function useTermsForm<N extends string>(extra: readonly FieldSpec<N>[], start: TermValues & Record<N, string>, draft?: string): TermsForm<N> {
  const form = useFormWhere<N | TermField>([...termFields, ...extra], start, {
    shown: (name, values) => name !== 'terms.probationSalaryFen' || !['', '0'].includes(values['terms.probationMonths']), wrong: wrongTerm, draft,
  })
  return { ...form, terms: termsOfValues(form.values) }
}
