import { DateInput } from '@/platform/date-input'
import { DateTimeInput } from '@/platform/date-time-input'
import { RegionInput } from '@/platform/region-input'
import { Select } from '@/platform/select'
import { TextArea } from '@/platform/text-area'
import { TextInput } from '@/platform/text-input'
import type { FieldProps } from './index'
import { RadioField } from './radio-field'
import { SwitchField } from './switch-field'

/** The control that fits a field's kind. */
export function FieldControl({ spec, value, error, onChange }: FieldProps) {
  const invalid = error !== undefined
  const same = { id: spec.name, label: spec.label, value, invalid, placeholder: spec.placeholder, describedBy: invalid || spec.hint ? `${spec.name}-note` : undefined }
  switch (spec.kind) {
    case 'textarea': return <TextArea {...same} limit={spec.limit} onInput={onChange} />
    case 'picker': return <Select {...same} options={spec.options ?? []} onPick={onChange} />
    case 'date': return <DateInput {...same} onPick={onChange} />
    case 'datetime': return <DateTimeInput {...same} onPick={onChange} />
    case 'region': return <RegionInput {...same} onPick={onChange} />
    case 'switch': return <SwitchField label={spec.label} on={value === 'yes'} onChange={(on) => onChange(on ? 'yes' : '')} />
    case 'radio': return <RadioField label={spec.label} value={value} options={spec.options ?? []} onPick={onChange} />
    default: return <TextInput {...same} kind={spec.kind} limit={spec.limit} onInput={onChange} />
  }
}
