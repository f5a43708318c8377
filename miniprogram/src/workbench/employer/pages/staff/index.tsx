import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Loaded } from '@/ui/states/loaded'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import { AddStaff } from '../../parts/add-staff'
import { EmployerDesk } from '../../parts/employer-desk'
import { useWaiting } from '../../parts/use-waiting'
import './index.scss'

type Staff = ResponseOf<'GET /api/employers/staff'>['items'][number]
const stateOf = ({ disabled, owner }: Staff) => (disabled ? { label: '已停用', tone: 'off' as const } : owner ? { label: '管理账号', tone: 'info' as const } : { label: '员工', tone: 'ok' as const })

/** 员工账号: who works here; an owner adds and ends accounts. */
export default function StaffPage() {
  const waiting = useWaiting()
  const state = useLoad(() => call('GET /api/employers/staff'), [])
  const [ending, setEnding] = useState<Staff>()
  const change = useAction(async (act: () => Promise<unknown>, said: string) => {
    setEnding(undefined)
    await act()
    toast(said, 'success')
    void state.reload()
  })
  return (
    <EmployerDesk title="员工账号" waiting={waiting}>
      <Loaded state={state}>
        {({ items }) => {
          const mine = items.find(({ me }) => me)?.owner === true
          return (
            <View className="staff">
              <AddStaff why={mine ? undefined : '只有管理账号可以添加和停用员工账号'} onAdded={() => void state.reload()} />
              <Card title={`${items.filter(({ disabled }) => !disabled).length} 个账号可以登录`} note="每人一个账号，办理记录里会写明是谁办的；离职请停用。">
                {items.map((one) => (
                  <View key={one.id} className="staff-line">
                    <View className="staff-who">
                      <View className="ui-item-head"><View className="ui-item-title">{one.me ? `${one.name}（我）` : one.name}</View><Tag tone={stateOf(one).tone}>{stateOf(one).label}</Tag></View>
                      <View className="ui-mid">{one.username}</View>
                      <View className="ui-note">{one.signedInAt ? `${formatTime(one.signedInAt)} 最近登录` : `${formatTime(one.createdAt)} 添加，还没有登录过`}</View>
                    </View>
                    {mine && !one.disabled && (
                      <View className="staff-acts">
                        <Button kind="plain" small busy={change.busy} onTap={() => void change.run(() => call('PUT /api/employers/staff/:id/owner', { params: { id: one.id }, body: { owner: !one.owner } }), one.owner ? '已改为普通员工' : '已设为管理账号')}>{one.owner ? '取消管理' : '设为管理'}</Button>
                        {!one.me && <Button kind="plain" small onTap={() => setEnding(one)}>停用</Button>}
                      </View>
                    )}
                  </View>
                ))}
              </Card>
            </View>
          )
        }}
      </Loaded>
      <ConfirmSheet open={ending !== undefined} title="停用员工账号" confirm="确认停用" danger busy={change.busy} onClose={() => setEnding(undefined)}
        onConfirm={() => { if (ending) void change.run(() => call('POST /api/employers/staff/:id/disable', { params: { id: ending.id } }), '账号已停用') }}>
        {ending && `${ending.name}（${ending.username}）会立即退出登录，不能再登录；办过的记录保留。停用后不能恢复。`}
      </ConfirmSheet>
    </EmployerDesk>
  )
}
