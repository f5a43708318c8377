import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Option } from '@/platform/select'
import { TextInput } from '@/platform/text-input'
import { Button } from '../button'
import { Chips } from '../chips'
import { findOptions } from '../search-field/find-options'
import { Sheet } from '../sheet'
import './index.scss'

interface PickSheetProps {
  open: boolean
  title: string
  options: readonly Option[]
  chosen: readonly string[]
  max: number
  /** With very many: what can be typed, and how many stand there before anything is. */
  search?: { hint: string; first: number; firstTitle: string }
  onPick: (chosen: string[]) => void
  onClose: () => void
}
/** More than anyone reads at once. */
const foundMax = 40

/** Some of many, in a sheet: nothing changes until it is confirmed. */
export function PickSheet({ open, title, options, chosen, max, search, onPick, onClose }: PickSheetProps) {
  const [picked, setPicked] = useState<string[]>([...chosen])
  const [query, setQuery] = useState('')
  useEffect(() => { if (open) { setPicked([...chosen]); setQuery('') } }, [open])
  const asked = query.trim() !== ''
  const shown = !search ? options : asked ? findOptions(options, query).slice(0, foundMax) : options.slice(0, search.first)
  // What is chosen stays in sight, whatever is looked for.
  const beside = options.filter((option) => picked.includes(option.value) && !shown.includes(option))
  const foot = (
    <>
      <Button kind="plain" onTap={() => { onPick([]); onClose() }}>清空</Button>
      <Button onTap={() => { onPick(picked); onClose() }}>{max > 1 && picked.length > 0 ? `确定（${picked.length}/${max}）` : '确定'}</Button>
    </>
  )
  return (
    <Sheet open={open} title={max > 1 ? `${title}（最多 ${max} 个）` : title} onClose={onClose} foot={foot}>
      {search && <TextInput id="pick-search" label={search.hint} value={query} placeholder={search.hint} limit={20} onInput={setQuery} />}
      {beside.length > 0 && <View className="ui-pick-group"><View className="ui-pick-group-title">已选</View><Chips label="已选" options={beside} chosen={picked} max={max} onChange={setPicked} /></View>}
      <View className="ui-pick-group">
        {search && !asked && <View className="ui-pick-group-title">{search.firstTitle}</View>}
        {shown.length > 0
          ? <Chips label={title} options={shown} chosen={picked} max={max} onChange={setPicked} />
          : <View className="ui-pick-none">{`没有找到“${query.trim()}”，请换个词试试`}</View>}
      </View>
    </Sheet>
  )
}
