import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { usePullDown } from '@/hooks/use-pull-down'
import { JobCard } from '@/ui/job-card'
import { ListView } from '@/ui/list-view'
import { FilterBar, type Sort } from './filter-bar'
import { toQuery, whatToLoosen, type Filters } from './filters'

/** Every open job, narrowed by words and filters, more as one scrolls. */
export function AllJobs({ words, onClear }: { words: string; onClear: () => void }) {
  const [filters, setFilters] = useState<Filters>({})
  const [chosen, setSort] = useState<Sort>('newest')
  const sort = words === '' ? 'newest' : chosen
  const list = usePaged((cursor) => call('GET /api/jobs', { query: { cursor, q: words || undefined, sort, ...toQuery(filters) } }), [words, sort, JSON.stringify(filters)])
  useReachBottom(() => { if (list.more && !list.loading && !list.error) void list.loadMore() })
  usePullDown(list.reload)
  const narrowed = words !== '' || Object.values(filters).some((value) => value !== undefined)
  const empty = {
    title: narrowed ? '没有符合的职位' : '还没有职位', note: whatToLoosen(words, filters),
    ...(narrowed ? { action: { label: '清空条件', onTap: () => { setFilters({}); onClear() } } } : {}),
  }
  return (
    <View>
      <FilterBar filters={filters} sort={sort} sortable={words !== ''} busy={list.loading && list.items !== undefined} onFilters={setFilters} onSort={setSort} />
      <ListView grid list={list} keyOf={(job) => job.id} empty={empty}>{(job) => <JobCard job={job} fit={job.fit} />}</ListView>
    </View>
  )
}
