import { isAsked } from '@shared/kernel/check-form'
import { type FormField } from '@shared/kernel/form-field'
import type { Phone } from '../weapp-harness'

/** Fills in a form drawn from a table of fields: a few choices lie in sight, many behind a wheel. */
export async function fillForm(phone: Phone, fields: Readonly<Record<string, FormField>>, values: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = fields[name]
    if (!field || value === undefined || !isAsked(field, values)) continue
    const said = field.options?.[value]
    if (said !== undefined && Object.keys(field.options ?? {}).length <= 3) await phone.tap(said)
    else await phone.input(field.label, said ?? value)
  }
}
