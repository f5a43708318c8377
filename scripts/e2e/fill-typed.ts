import { type Page } from 'playwright-core'
import { isAsked } from '@shared/kernel/check-form'
import { type FormField } from '@shared/kernel/form-field'

/** More choices than this are a list to open (ui/typed-form). */
const inSight = 3

/** Fills in a form that is drawn from a table of fields, as a person does: only what is asked for after the answers before. */
export async function fillTyped(page: Page, fields: Readonly<Record<string, FormField>>, values: Readonly<Record<string, string | undefined>>, names = Object.keys(fields)): Promise<void> {
  for (const name of names) {
    const field = fields[name]
    const value = values[name]
    if (!field || value === undefined || !isAsked(field, values)) continue
    const said = field.options?.[value]
    if (said === undefined) await page.getByLabel(field.label, { exact: true }).filter({ visible: true }).fill(value)
    else if (Object.keys(field.options ?? {}).length > inSight) await page.getByRole('combobox', { name: field.label, exact: true }).selectOption({ label: said })
    else await page.getByRole('radiogroup', { name: field.label, exact: true }).getByRole('radio', { name: said, exact: true }).click()
  }
}
