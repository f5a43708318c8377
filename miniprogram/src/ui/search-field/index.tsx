import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Loaded as State } from '@/hooks/use-load'
import type { Option } from '@/platform/select'
import { Tap } from '@/platform/tap'
import { TextInput } from '@/platform/text-input'
import type { FieldProps } from '../field'
import { Sheet } from '../sheet'
import { Loaded } from '../states/loaded'
import { findOptions } from './find-options'
import './index.scss'

interface SearchFieldProps extends FieldProps { options: State<readonly Option[]>; /** What can be typed. */ search: string }

/** One of very many: a sheet with a search box over the list. */
export function SearchField({ spec, value, error, onChange, options, search }: SearchFieldProps) {
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const chosen = options.data?.find((option) => option.value === value)
  const pick = (option: Option) => { onChange(option.value); setOpen(false); setQuery('') }
  return (
    <View className="ui-field">
      <View className="ui-field-head"><View className="ui-field-label">{spec.label}{spec.required && <View className="ui-field-star">*</View>}</View></View>
      <Tap className={`control control--pick ui-pick ${chosen ? '' : 'control-placeholder'} ${error ? 'ui-pick--wrong' : ''}`} label={`${spec.label}：${chosen?.label ?? '请选择'}`}
        testId={spec.name} onTap={() => setOpen(true)}>{chosen?.label ?? spec.placeholder ?? `请选择${spec.label}`}</Tap>
      {error !== undefined ? <View className="ui-field-error">{error}</View> : spec.hint && <View className="ui-field-hint">{spec.hint}</View>}
      <Sheet open={open} title={`选择${spec.label}`} onClose={() => setOpen(false)}>
        <TextInput id={`${spec.name}-search`} label={search} value={query} placeholder={search} limit={40} onInput={setQuery} />
        <View className="ui-search-list">
          <Loaded state={options} cards={1}>
            {(all) => {
              const found = findOptions(all, query)
              if (found.length === 0) return <View className="ui-search-none">{query ? `没有找到“${query}”，请换个词试试` : '暂时没有可选的内容'}</View>
              return found.map((option) => (
                <Tap key={option.value} className={`ui-search-option ${option.value === value ? 'ui-search-option--on' : ''}`} selected={option.value === value}
                  onTap={() => pick(option)}>{option.label}</Tap>
              ))
            }}
          </Loaded>
        </View>
      </Sheet>
    </View>
  )
}
