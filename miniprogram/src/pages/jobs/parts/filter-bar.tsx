import { View } from '@tarojs/components'
import { useState } from 'react'
import { Tap } from '@/platform/tap'
import { PickSheet } from '@/ui/pick-sheet'
import { chipLabel, filterNames, filterSpecs, type FilterName, type FilterSpec, type Filters } from './filters'
import './filter-bar.scss'

export type Sort = 'newest' | 'relevance'
const sorts = [['newest', '最新'], ['relevance', '最相关']] as const
interface FilterBarProps { filters: Filters; sort: Sort; /** Without words nothing is more relevant than another. */ sortable: boolean; /** Looking, with the list before still shown. */ busy: boolean; onFilters: (filters: Filters) => void; onSort: (sort: Sort) => void }

/** One chip a filter, each opening its sheet; beneath, the order. */
export function FilterBar({ filters, sort, sortable, busy, onFilters, onSort }: FilterBarProps) {
  const [open, setOpen] = useState<FilterName>()
  // A sheet that closes keeps what it showed.
  const [last, setLast] = useState<FilterName>('cityCode')
  const spec: FilterSpec = filterSpecs[last]
  const chosen = filters[last]
  const any = filterNames.some((name) => filters[name] !== undefined)
  return (
    <View>
      <View className="filters">
        {filterNames.map((name) => (
          <Tap key={name} className={`filter ${filters[name] ? 'filter--on' : ''}`} label={`筛选${filterSpecs[name].label}：${filters[name] ? chipLabel(filters, name) : '不限'}`} testId={`filter-${name}`}
            onTap={() => { setLast(name); setOpen(name) }}>
            <View className="filter-text">{chipLabel(filters, name)}</View><View className="filter-mark" />
          </Tap>
        ))}
      </View>
      <View className="filter-sort">
        <View className="filter-sorts">
          {sortable && sorts.map(([value, label]) => (
            <Tap key={value} role="radio" selected={sort === value} className={`filter-order ${sort === value ? 'filter-order--on' : ''}`} onTap={() => onSort(value)}>{label}</Tap>
          ))}
        </View>
        {busy && <View className="ui-note">正在查找…</View>}
        {any && <Tap className="filter-order" onTap={() => onFilters({})}>清空筛选</Tap>}
      </View>
      <PickSheet open={open !== undefined} title={spec.title ?? spec.label} options={spec.options} search={spec.search} max={1} chosen={chosen ? [chosen] : []}
        onPick={([value]) => onFilters({ ...filters, [last]: value })} onClose={() => setOpen(undefined)} />
    </View>
  )
}
