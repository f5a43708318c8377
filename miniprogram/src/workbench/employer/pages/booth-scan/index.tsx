import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import { serverNow } from '@/api/server-time'
import { usePaged } from '@/hooks/use-paged'
import { boothLabel } from '@/ui/booth-label'
import { formatTime } from '@/ui/format-time'
import { ListItem } from '@/ui/list-item'
import { ListView } from '@/ui/list-view'
import { Sheet } from '@/ui/sheet'
import { BoothScan } from '../../parts/booth-scan'
import { EmployerDesk } from '../../parts/employer-desk'
import { useWaiting } from '../../parts/use-waiting'

/** 展位扫码 (R-FAIR-6): at the stand of the event that is on; another one can be chosen. */
export default function BoothScanPage() {
  const { fair: asked } = useRouter().params
  const waiting = useWaiting()
  const list = usePaged((cursor) => call('GET /api/fairs/exhibiting', { query: { cursor } }), [])
  const [picked, setPicked] = useState(asked)
  const [choosing, setChoosing] = useState(false)
  const now = serverNow()
  const running = list.items?.find(({ fair }) => Date.parse(fair.startsAt) <= now && now < Date.parse(fair.endsAt))
  const chosen = list.items?.find(({ fair }) => fair.id === picked) ?? running ?? list.items?.[0]
  const lines = (
    <ListView list={list} keyOf={({ booth }) => booth.id} empty={{ title: '还没有参加的活动', note: '主办方给你的单位安排展位后，活动当天可以在这里扫学生的入场券' }}>
      {({ fair, booth }) => (
        <ListItem title={fair.title} note={boothLabel(booth.boothNo)} small={formatTime(fair.startsAt)} selected={fair.id === chosen?.fair.id} onTap={() => { setPicked(fair.id); setChoosing(false) }} />
      )}
    </ListView>
  )
  return (
    <EmployerDesk title="展位扫码" waiting={waiting}>
      {chosen ? <BoothScan key={chosen.fair.id} fair={chosen.fair} boothNo={chosen.booth.boothNo} paused={choosing} onChoose={() => setChoosing(true)} /> : lines}
      <Sheet open={choosing} title="选择活动" onClose={() => setChoosing(false)}>{lines}</Sheet>
    </EmployerDesk>
  )
}
