import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLoad } from '@/hooks/use-load'
import { Tap } from '@/platform/tap'
import type { FieldProps } from '../field'
import { Sheet } from '../sheet'
import { Loaded } from '../states/loaded'
import { listDivisions, type Division } from './divisions'
import { findDivision } from './find-division'
import './index.scss'

const said = (way: readonly Division[]): string => way.map((division) => division.name).join('')

/** 生源地 down to the county: province, city, county, one list after the other. The value is the county's code. */
export function DivisionField({ spec, value, error, onChange }: FieldProps) {
  const [open, setOpen] = useState(false)
  const [way, setWay] = useState<Division[]>([])
  const parent = way[way.length - 1]?.code ?? ''
  const list = useLoad(() => (open ? listDivisions(parent) : Promise.resolve([])), [open, parent])
  const chosen = useLoad(async () => (value ? said(await findDivision(value, listDivisions)) : ''), [value])
  const pick = (division: Division) => {
    if (!division.leaf) { setWay([...way, division]); return }
    onChange(division.code)
    setOpen(false)
  }
  const label = chosen.data || (value && chosen.loading ? '正在查询…' : value)
  return (
    <View className="ui-field">
      <View className="ui-field-head"><View className="ui-field-label">{spec.label}{spec.required && <View className="ui-field-star">*</View>}</View></View>
      <Tap className={`control control--pick ui-pick ${label ? '' : 'control-placeholder'} ${error ? 'ui-pick--wrong' : ''}`} label={`${spec.label}：${label || '请选择'}`}
        testId={spec.name} onTap={() => { setWay([]); setOpen(true) }}>{label || `请选择${spec.label}`}</Tap>
      {error !== undefined ? <View className="ui-field-error">{error}</View> : <View className="ui-field-hint">选到区县</View>}
      <Sheet open={open} title={`选择${spec.label}`} onClose={() => setOpen(false)}>
        <View className="division-way">
          {['选择省份', ...way.map((division) => division.name)].map((name, index, all) => (
            <Tap key={name} className={`division-step ${index === all.length - 1 ? 'division-step--on' : ''}`} onTap={() => setWay(way.slice(0, index))}>{name}</Tap>
          ))}
        </View>
        <View className="division-list">
          <Loaded state={list} cards={1}>
            {(items) => items.map((division) => <Tap key={division.code} className="division-one" onTap={() => pick(division)}>{division.name}</Tap>)}
          </Loaded>
        </View>
      </Sheet>
    </View>
  )
}
