import { View } from '@tarojs/components'
import { useState } from 'react'
import { useUnreadBadge } from '@/hooks/use-unread-badge'
import { Segments } from '@/ui/segments'
import { AllJobs } from './all-jobs'
import { MyRecommendations } from './my-recommendations'
import { SearchBar } from './search-bar'
import { Shortcuts } from './shortcuts'
import './job-market.scss'

const views = [{ value: 'mine', label: '推荐' }, { value: 'all', label: '全部' }] as const

/** What fits the reader, and everything; searching is in everything. */
export function JobMarket() {
  const [view, setView] = useState<string>('mine')
  const [words, setWords] = useState('')
  useUnreadBadge(true)
  const search = (text: string) => { setWords(text); setView('all') }
  return (
    <View className="market ui-wide">
      <SearchBar words={words} onSearch={search} />
      <Shortcuts />
      <Segments label="职位" value={view} options={views} onPick={setView} />
      <View className="market-list">{view === 'mine' ? <MyRecommendations /> : <AllJobs words={words} onClear={() => setWords('')} />}</View>
    </View>
  )
}
