/** One field of a form whose values are kept as typed, so that a half-filled form can be saved. No zod: pages use it. */
export interface FormField {
  label: string
  kind: 'text' | 'textarea' | 'number' | 'money' | 'phone' | 'email' | 'postcode' | 'date' | 'datetime' | 'switch' | 'choice' | 'credit-code' | 'division'
  /** Most UTF-16 units. */
  limit: number
  required?: boolean
  /** Names, finds or calls a person, or is free to say anything of one: encrypted at rest. */
  sealed?: boolean
  /** Code → label, for `choice`. */
  options?: Readonly<Record<string, string>>
  /** Shown, asked for and checked only when the other field has one of these values. */
  when?: { field: string; is: readonly string[] }
  hint?: string
}

/** Values as typed: absent means empty, a switch is 'yes' or '', money is in yuan. */
export type FormValues = Readonly<Record<string, string | undefined>>
/** What is wrong with one field. A warning refuses nothing. */
export interface FormProblem { field: string; message: string; level: 'error' | 'warning' }
