import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Page } from '@/ui/page'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Loaded } from '@/ui/states/loaded'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import { channelLabel } from '../../parts/channel-label'
import './index.scss'

type Device = ResponseOf<'GET /api/accounts/sessions'>['items'][number]

/** 登录设备 (R-ACC-6): where this account is logged in; any other place can be logged out. */
export default function DevicesPage() {
  const state = useLoad(() => call('GET /api/accounts/sessions'), [])
  const [chosen, choose] = useState<Device>()
  const revoke = useAction(async (id: string) => {
    await call('DELETE /api/accounts/sessions/:id', { params: { id } })
    choose(undefined)
    toast('已退出该设备', 'success')
    await state.reload()
  })
  return (
    <Page title="登录设备">
      <View className="ui-mid">发现不认识的设备，请退出它并修改密码。</View>
      <Loaded state={state}>
        {({ items }) => items.map((device) => (
          <Card key={device.id} title={device.device} extra={device.current ? <Tag tone="ok">本机</Tag> : undefined}>
            <View className="ui-mid">{channelLabel(device.channel)}</View>
            <View className="device-foot">
              <View className="ui-note"><View>{`登录时间 ${formatTime(device.createdAt)}`}</View><View>{`最近使用 ${formatTime(device.lastSeenAt)}`}</View></View>
              {!device.current && <View className="device-out"><Button kind="plain" small onTap={() => choose(device)}>退出</Button></View>}
            </View>
          </Card>
        ))}
      </Loaded>
      <ConfirmSheet open={chosen !== undefined} title="退出这台设备" confirm="退出登录" danger busy={revoke.busy}
        onConfirm={() => { if (chosen) void revoke.run(chosen.id) }} onClose={() => choose(undefined)}>
        {chosen && `“${chosen.device}”将立即退出登录，再次使用需要重新登录。`}
      </ConfirmSheet>
    </Page>
  )
}
