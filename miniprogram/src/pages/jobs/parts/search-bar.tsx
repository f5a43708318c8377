import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Tap } from '@/platform/tap'
import { TextInput } from '@/platform/text-input'
import { searchHistory } from './search-history'
import './search-bar.scss'

/** The search box; beneath it what was looked for on this device, until something is. */
export function SearchBar({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const [typed, setTyped] = useState(words)
  const [history, setHistory] = useState(searchHistory.read)
  // Cleared from elsewhere: the box says what is shown.
  useEffect(() => setTyped(words), [words])
  const search = (text: string) => {
    setTyped(text)
    searchHistory.add(text)
    setHistory(searchHistory.read())
    onSearch(text.trim())
  }
  const input = (text: string) => {
    setTyped(text)
    // An emptied box shows everything again, without another tap.
    if (text === '' && words !== '') onSearch('')
  }
  return (
    <View>
      <View className="job-search">
        <View className="job-search-box"><TextInput id="job-search" label="搜索职位" value={typed} limit={40} placeholder="职位、单位、专业或城市" onInput={input} onConfirm={() => search(typed)} /></View>
        <Tap className="job-search-go" onTap={() => search(typed)}>搜索</Tap>
      </View>
      {words === '' && history.length > 0 && (
        <View className="job-search-history">
          <View className="ui-note">最近搜索</View>
          {history.map((one) => <Tap key={one} className="job-search-old" label={`搜索 ${one}`} onTap={() => search(one)}>{one}</Tap>)}
          <Tap className="job-search-clear" label="清除搜索记录" onTap={() => { searchHistory.clear(); setHistory([]) }}>清除</Tap>
        </View>
      )}
    </View>
  )
}
