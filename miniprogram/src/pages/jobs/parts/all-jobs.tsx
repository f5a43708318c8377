import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { usePullDown } from '@/hooks/use-pull-down'
import { JobCard } from '@/ui/job-card'
import { ListView } from '@/ui/list-view'
import { Skeleton } from '@/ui/states/skeleton'
import { FilterBar, type Sort } from './filter-bar'
import { toQuery, whatToLoosen, type Filters } from './filters'

interface AllJobsProps { words: string; filters: Filters; sort: Sort; onFilters: (filters: Filters) => void; onSort: (sort: Sort) => void; onClear: () => void }

/** Every open job, narrowed by words and filters, more as one scrolls. */
export function AllJobs({ words, filters, sort: chosen, onFilters, onSort, onClear }: AllJobsProps) {
  const sort = words === '' ? 'newest' : chosen
  const list = usePaged((cursor) => call('GET /api/jobs', { query: { cursor, q: words || undefined, sort, ...toQuery(filters) } }), [words, sort, JSON.stringify(filters)])
  useReachBottom(() => { if (list.more && !list.loading && !list.error) void list.loadMore() })
  usePullDown(list.reload)
  const narrowed = words !== '' || Object.values(filters).some((value) => value !== undefined)
  const empty = {
    title: narrowed ? '没有符合的职位' : '还没有职位', note: whatToLoosen(words, filters),
    ...(narrowed ? { action: { label: '清空条件', onTap: onClear } } : {}),
  }
  return (
    <View>
      <FilterBar filters={filters} sort={sort} sortable={words !== ''} busy={list.loading && list.items !== undefined} onFilters={onFilters} onSort={onSort} />
      {/* That nothing was found is not said of a search still under way. */}
      {list.loading && list.items?.length === 0 ? <Skeleton cards={3} /> : <ListView grid list={list} keyOf={(job) => job.id} empty={empty}>{(job) => <JobCard job={job} fit={job.fit} />}</ListView>}
    </View>
  )
}
