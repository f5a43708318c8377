import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useUnreadBadge } from '@/hooks/use-unread-badge'
import { keepQuery } from '@/platform/keep-query'
import { Segments } from '@/ui/segments'
import { AllJobs } from './all-jobs'
import type { Sort } from './filter-bar'
import { filterNames, type Filters } from './filters'
import './job-market.scss'
import { keptSearch, type KeptSearch } from './kept-search'
import { MyRecommendations } from './my-recommendations'
import { SearchBar } from './search-bar'
import { Shortcuts } from './shortcuts'

const views = [{ value: 'mine', label: '推荐' }, { value: 'all', label: '全部' }] as const

/** What fits the reader, and everything; searching is in everything. What was looked for outlasts a look at the other, and a reload. */
export function JobMarket() {
  const { params } = useRouter()
  const [search, setSearch] = useState(() => keptSearch(params))
  const [sort, setSort] = useState<Sort>('newest')
  useUnreadBadge(true)
  const change = (changed: Partial<KeptSearch>) => {
    const next = { ...search, ...changed }
    setSearch(next)
    keepQuery('view', next.view === 'all' ? 'all' : undefined)
    keepQuery('q', next.words || undefined)
    for (const name of filterNames) keepQuery(name, next.filters[name])
  }
  const { view, words, filters } = search
  return (
    <View className="market ui-wide">
      <SearchBar words={words} onSearch={(text) => change({ words: text, view: 'all' })} />
      <Shortcuts />
      <Segments label="职位" value={view} options={views} onPick={(picked) => change({ view: picked === 'all' ? 'all' : 'mine' })} />
      <View className="market-list">
        {view === 'mine' ? <MyRecommendations />
          : <AllJobs words={words} filters={filters} sort={sort} onFilters={(next: Filters) => change({ filters: next })} onSort={setSort} onClear={() => change({ words: '', filters: {} })} />}
      </View>
    </View>
  )
}
