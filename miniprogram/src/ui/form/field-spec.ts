import type { Option } from '@/platform/select'

export type FieldKind = 'text' | 'textarea' | 'number' | 'phone' | 'email' | 'password' | 'picker' | 'date' | 'datetime' | 'region' | 'switch' | 'radio'

/** One line of a form. Values are strings; a switch is 'yes' or ''. */
export interface FieldSpec<N extends string = string> {
  name: N
  label: string
  kind: FieldKind
  /** Most characters; a live count is shown for long texts. */
  limit?: number
  required?: boolean
  /** What to say when it is empty, where 请填写… does not read well. */
  ask?: string
  /** false: shown as text that cannot be changed. */
  editable?: boolean
  hint?: string
  placeholder?: string
  /** For picker and radio. */
  options?: readonly Option[]
}
