import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { FormField, FormValues } from '@shared/kernel/form-field'
import { Tap } from '@/platform/tap'
import { showOther } from './show-other'
import './old-values.scss'

interface OldValuesProps { fields: Readonly<Record<string, FormField>>; values: FormValues; names: readonly string[]; /** Those that somebody chose; the rest became necessary with them. */ chosen: Readonly<Record<string, string>>; onRemove: (name: string) => void }

/** Under each new value: the one in force, and a way to take the field out again. */
export function OldValues({ fields, values, names, chosen, onRemove }: OldValuesProps): Record<string, ReactNode> {
  return Object.fromEntries(names.flatMap((name) => {
    const field = fields[name]
    if (!field) return []
    return [[name, (
      <View key={name} className="old-value">
        <View className="old-value-text">{`原值：${showOther(field, values[name]) || '（空）'}`}</View>
        {name in chosen ? <Tap role="link" className="old-value-out" label={`移除${field.label}`} onTap={() => onRemove(name)}>移除</Tap> : <View className="ui-note">因上面的更正需要填写</View>}
      </View>
    )]]
  }))
}
