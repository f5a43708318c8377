import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatDay } from '@/ui/format-time'
import { toast } from '@/ui/toast'
import { BlockSheet } from './block-sheet'
import type { Privacy } from './privacy'

/** Units that neither find nor invite the reader, nor are recommended. */
export function BlockedEmployers({ privacy, onChange }: { privacy: Privacy; onChange: (privacy: Privacy) => void }) {
  const [adding, setAdding] = useState(false)
  const { blockedEmployers: blocked, blockedMax } = privacy
  const unblock = useAction(async (id: string) => {
    onChange(await call('DELETE /api/privacy/blocked-employers/:id', { params: { id } }))
    toast('已取消屏蔽')
  })
  return (
    <Card title="屏蔽的单位" extra={`${blocked.length}/${blockedMax}`} note="它们搜索不到你、不能邀请你，职位也不推荐给你；已投递的申请不受影响">
      {blocked.map(({ id, name, blockedAt }) => (
        <View key={id} className="privacy-line">
          <View className="privacy-text"><View className="ui-item-title">{name}</View><View className="ui-note">{`${formatDay(blockedAt)}屏蔽`}</View></View>
          <Tap className="privacy-act" label={`取消屏蔽${name}`} disabled={unblock.busy} onTap={() => void unblock.run(id)}>取消屏蔽</Tap>
        </View>
      ))}
      <View className="ui-buttons"><Button kind="line" small why={blocked.length >= blockedMax ? '已达上限，请先取消不再需要的' : undefined} onTap={() => setAdding(true)}>添加屏蔽单位</Button></View>
      <BlockSheet open={adding} blocked={blocked.map((one) => one.id)} onBlocked={(after) => { onChange(after); setAdding(false) }} onClose={() => setAdding(false)} />
    </Card>
  )
}
