import { type FormField } from '@shared/kernel/form-field'
import { seal, unseal } from './sealed'

type Fields = Readonly<Record<string, FormField>>
/** What seal() makes: a longer text than people type, without spaces. */
const looksSealed = /^1\.[\w-]{39,}$/

/**
 * How the values of forms are kept at rest: those of fields marked `sealed` encrypted, everything else as it is.
 * @param place bound into each value, with its field, so that a value moved elsewhere does not open
 * @param tables every table that may have asked for a value
 */
export function formSealer(place: string, tables: readonly Fields[]) {
  const personal = new Set(tables.flatMap((fields) => Object.entries(fields).flatMap(([key, field]) => (field.sealed ? [key] : []))))
  const change = <T extends object>(values: T, to: (at: string, value: string) => string): T => {
    const changed: Record<string, string> = {}
    const entries: [string, unknown][] = Object.entries(values)
    for (const [key, value] of entries) if (personal.has(key) && typeof value === 'string' && value) changed[key] = to(`${place}.${key}`, value)
    return { ...values, ...changed }
  }
  return {
    seal: <T extends object>(values: T): T => change(values, seal),
    /** What was stored in clear, before its field was marked, stays as it is. */
    open: <T extends object>(stored: T): T => change(stored, (at, value) => (looksSealed.test(value) ? unseal(at, value) : value)),
  }
}
