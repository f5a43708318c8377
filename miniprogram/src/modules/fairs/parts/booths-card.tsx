import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { TextInput } from '@/platform/text-input'
import { boothLabel } from '@/ui/booth-label'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Loaded } from '@/ui/states/loaded'
import { Tag } from '@/ui/tag'
import { BoothSheet } from './booth-sheet'
import type { Booth } from './fair'
import { findBooths } from './find-booths'

const step = 30
/** Fewer than this are found by looking. */
const searchFrom = 8

/** 参会单位 by stand, with a search; a stand opens its jobs. */
export function BoothsCard({ fairId, count }: { fairId: string; count: number }) {
  const state = useLoad(() => call('GET /api/fairs/:id/booths', { params: { id: fairId } }), [fairId])
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(step)
  const [open, setOpen] = useState<Booth>()
  return (
    <Card title="参会单位" extra={count > 0 ? `${count} 家` : undefined}>
      <Loaded state={state} cards={1}>
        {({ items }) => {
          if (items.length === 0) return <View className="ui-card-note">主办方还没有公布参会单位，可以过几天再来看看。</View>
          const found = findBooths(items, typed)
          return (
            <>
              {items.length >= searchFrom && <View className="ui-buttons"><TextInput id="booth-search" label="搜索单位或展位号" placeholder="搜索单位或展位号" value={typed} limit={limits.employerNameMax} onInput={(value) => { setTyped(value); setShown(step) }} /></View>}
              {found.length === 0 && <View className="ui-card-note">{`没有找到“${typed}”，请换个词试试`}</View>}
              <View>
                {found.slice(0, shown).map((booth) => <ListItem key={booth.id} title={booth.employer.name} extra={<Tag tone="info">{boothLabel(booth.boothNo)}</Tag>} testId={`booth-${booth.boothNo}`} onTap={() => setOpen(booth)} />)}
              </View>
              {found.length > shown && <View className="ui-buttons"><Button kind="line" small onTap={() => setShown(shown + step)}>{`再看 ${Math.min(step, found.length - shown)} 家`}</Button></View>}
            </>
          )
        }}
      </Loaded>
      <BoothSheet booth={open} onClose={() => setOpen(undefined)} />
    </Card>
  )
}
