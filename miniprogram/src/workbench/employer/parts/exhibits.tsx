import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { boothLabel } from '@/ui/booth-label'
import { DeskItem } from '@/ui/desk/desk-item'
import { formatSpan } from '@/ui/format-span'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import { useRecordChoice } from '@/workbench/parts/use-record-choice'
import { ExhibitView } from './exhibit-view'
import { organiser } from './organiser'
import '@/workbench/fairs/fairs-page.scss'

/** Events at which this unit has a stand, the last first. */
export function Exhibits({ lead }: { lead: ReactNode }) {
  const { booth: linked } = useRouter().params
  const list = usePaged(async (cursor) => {
    const { items, next } = await call('GET /api/fairs/exhibiting', { query: { cursor } })
    return { items: items.map((item) => ({ ...item, id: item.booth.id })), next }
  }, [])
  const changed = () => void list.reload()
  useShownAgain(changed)
  const { id, choose, close, isOn } = useRecordChoice(list.items, linked)
  const open = list.items?.find((item) => item.id === id)
  const { Desk } = organiser
  return (
    <Desk title="招聘会与宣讲会" tools={<View className="fairs-tools">{lead}</View>} onCloseRecord={close} record={open && <ExhibitView key={open.id} fair={open.fair} booth={open.booth} onChanged={changed} />}>
      <ListView list={list} keyOf={(item) => item.id} empty={{ title: '还没有参加的活动', note: '学校或主办单位把你加入参会名单、安排展位后，活动会出现在这里' }}>
        {(item) => (
          <View>
            <DeskItem title={item.fair.title} note={`${item.fair.organiser.name} · ${boothLabel(item.booth.boothNo)}`} small={formatSpan(item.fair.startsAt, item.fair.endsAt)} on={isOn(item)} onTap={() => choose(item)} extra={<Tag tone={item.fair.status.tone}>{item.fair.status.label}</Tag>} />
          </View>
        )}
      </ListView>
    </Desk>
  )
}
