import { View } from '@tarojs/components'
import type { FieldSpec } from '../form/field-spec'
import { Row } from '../row'
import { FieldControl } from './field-control'
import './index.scss'

export interface FieldProps { spec: FieldSpec; value: string; error?: string; onChange: (value: string) => void }

/** Kinds whose length someone minds; a phone number has the length it has. */
const words: readonly string[] = ['text', 'email']

/** A label, its control, what is wrong, how much fits. A field that may not be changed is plain text. */
export function Field({ spec, value, error, onChange }: FieldProps) {
  if (spec.editable === false) return <Row label={spec.label}>{value}</Row>
  const counted = spec.limit !== undefined && (spec.kind === 'textarea' || (words.includes(spec.kind) && value.length > spec.limit * 0.8))
  return (
    <View className={`ui-field ui-field--${spec.kind}`}>
      <View className="ui-field-head">
        <View className="ui-field-label">{spec.label}{spec.required && <View className="ui-field-star">*</View>}</View>
        {counted && <View className="ui-note">{`${value.length}/${spec.limit}`}</View>}
      </View>
      <FieldControl spec={spec} value={value} error={error} onChange={onChange} />
      {error !== undefined
        ? <View className="ui-field-error" id={`${spec.name}-note`}>{error}</View>
        : spec.hint && <View className="ui-field-hint" id={`${spec.name}-note`}>{spec.hint}</View>}
    </View>
  )
}
