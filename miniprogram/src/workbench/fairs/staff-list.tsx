import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import { Section } from '../parts/section'
import './line.scss'

type Staff = ResponseOf<'GET /api/check-in/fairs/:id/staff'>['items'][number]

/** 检票员: who joined; one who is ended cannot scan any more, at once. */
export function StaffList({ staff, onChanged }: { staff: readonly Staff[]; onChanged: () => void }) {
  const [ending, setEnding] = useState<Staff>()
  const end = useAction(async (one: Staff) => { setEnding(undefined); await call('DELETE /api/check-in/staff/:id', { params: { id: one.id } }); toast(`${one.name} 已不是检票员`, 'success'); onChanged() })
  return (
    <Section title="检票员" extra={<View className="ui-note">{`${staff.filter(({ endedAt }) => !endedAt).length} 人在岗`}</View>}>
      <View className="organiser-lines">
        {staff.length === 0 && <View className="ui-mid">还没有人用检票码加入</View>}
        {staff.map((one) => (
          <View key={one.id} className="organiser-line">
            <View className="organiser-what"><View className="ui-strong">{one.name}</View><View className="ui-note">{[one.gate?.name ?? '不限入口', `${formatTime(one.joinedAt)} 加入`, one.endedAt && `${formatTime(one.endedAt)} 结束`].filter(Boolean).join(' · ')}</View></View>
            {one.supervisor && <Tag tone="info">检票主管</Tag>}
            {one.endedAt ? <Tag tone="off">已结束</Tag> : <View className="organiser-acts"><Button kind="plain" small onTap={() => setEnding(one)}>结束检票</Button></View>}
          </View>
        ))}
      </View>
      <ConfirmSheet open={ending !== undefined} title="结束检票" confirm="确认结束" danger busy={end.busy} onConfirm={() => { if (ending) void end.run(ending) }} onClose={() => setEnding(undefined)}>
        {ending && `${ending.name} 立即不能再扫码；没有上传的离线记录会因此留在手机上，请先确认已上传。扫过的记录保留。为免再次加入，加入时用的检票码同时作废，还要加入的人请用新的检票码。`}
      </ConfirmSheet>
    </Section>
  )
}
