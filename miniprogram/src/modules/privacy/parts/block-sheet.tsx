import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { useSettled } from '@/hooks/use-settled'
import { Tap } from '@/platform/tap'
import { TextInput } from '@/platform/text-input'
import { Sheet } from '@/ui/sheet'
import { Loaded } from '@/ui/states/loaded'
import { toast } from '@/ui/toast'
import type { Privacy } from './privacy'
import './privacy.scss'

/** As little as the server looks for. */
const least = 2
interface BlockSheetProps { open: boolean; blocked: readonly string[]; onBlocked: (privacy: Privacy) => void; onClose: () => void }

/** Finds a unit by the beginning of its name and blocks it. */
export function BlockSheet(props: BlockSheetProps) {
  return props.open ? <OpenBlockSheet {...props} /> : null
}

function OpenBlockSheet({ blocked, onBlocked, onClose }: BlockSheetProps) {
  const [name, setName] = useState('')
  const q = useSettled(name.trim())
  const found = useLoad(async () => (q.length < least ? { items: undefined } : call('GET /api/privacy/employers', { query: { q } })), [q])
  const block = useAction(async (employerId: string) => {
    const after = await call('POST /api/privacy/blocked-employers', { body: { employerId } })
    toast('已屏蔽')
    onBlocked(after)
  })
  return (
    <Sheet open title="添加屏蔽单位" onClose={onClose}>
      <TextInput id="block-search" label="单位名称" value={name} limit={40} placeholder="输入单位名称的开头，至少两个字" onInput={setName} />
      <Loaded state={found} cards={1}>
        {({ items }) => {
          if (!items) return <View className="privacy-none">输入后在这里选择</View>
          if (items.length === 0) return <View className="privacy-none">{`没有找到“${q}”开头的单位，请核对单位全称`}</View>
          return items.map((one) => (
            <View key={one.id} className="privacy-line">
              <View className="privacy-text">{one.name}</View>
              {blocked.includes(one.id) ? <View className="ui-note">已屏蔽</View> : <Tap className="privacy-act" label={`屏蔽${one.name}`} disabled={block.busy} onTap={() => void block.run(one.id)}>屏蔽</Tap>}
            </View>
          ))
        }}
      </Loaded>
    </Sheet>
  )
}
