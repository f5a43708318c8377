import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { Select } from '@/platform/select'
import { Button } from '@/ui/button'
import { SwitchField } from '@/ui/field/switch-field'
import { formatTime } from '@/ui/format-time'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Tag } from '@/ui/tag'
import { toast } from '@/ui/toast'
import { Section } from '../parts/section'
import { StaffCodeSheet } from './staff-code-sheet'
import './line.scss'

type Code = ResponseOf<'GET /api/check-in/fairs/:id/codes'>['items'][number]
interface StaffCodesProps { fairId: string; title: string; gates: readonly { id: string; name: string }[]; codes: readonly Code[]; fixed: boolean; onChanged: () => void }
const anyGate = 'any'

/** 检票码: staff join by it; it is shown once, when it is made. */
export function StaffCodes({ fairId, title, gates, codes, fixed, onChanged }: StaffCodesProps) {
  const [making, setMaking] = useState(false)
  const [gateId, setGateId] = useState(anyGate)
  const [supervisor, setSupervisor] = useState(false)
  const [made, setMade] = useState<ResponseOf<'POST /api/check-in/fairs/:id/codes'>>()
  const [revoking, setRevoking] = useState<Code>()
  const make = useAction(async () => {
    setMade(await call('POST /api/check-in/fairs/:id/codes', { params: { id: fairId }, body: { supervisor, ...(gateId === anyGate ? {} : { gateId }) } }))
    setMaking(false)
    onChanged()
  }, { quiet: true })
  const revoke = useAction(async (code: Code) => { setRevoking(undefined); await call('DELETE /api/check-in/codes/:id', { params: { id: code.id } }); toast('检票码已作废', 'success'); onChanged() })
  return (
    <Section title="检票码" extra={fixed ? undefined : <View><Button small kind="line" onTap={() => { make.clear(); setMaking(true) }}>生成检票码</Button></View>}>
      <View className="organiser-lines">
        {codes.length === 0 && <View className="ui-mid">没有有效的检票码</View>}
        {codes.map((code) => (
          <View key={code.id} className="organiser-line">
            <View className="organiser-what"><View className="ui-strong">{code.gate?.name ?? '不限入口'}</View><View className="ui-note">{`${formatTime(code.createdAt)} 生成 · ${formatTime(code.expiresAt)} 失效 · ${code.joined} 人用它加入`}</View></View>
            {code.supervisor && <Tag tone="info">检票主管</Tag>}
            {!fixed && <View className="organiser-acts"><Button kind="plain" small onTap={() => setRevoking(code)}>作废</Button></View>}
          </View>
        ))}
      </View>
      <ConfirmSheet open={making} title="生成检票码" confirm="生成" busy={make.busy} problem={make.error && <Refused error={make.error} />} onConfirm={() => void make.run()} onClose={() => setMaking(false)}>
        <View className="ui-field"><View className="ui-field-label">入口</View><Select id="code-gate" label="入口" value={gateId} options={[{ value: anyGate, label: '不限入口，检票员自己选' }, ...gates.map(({ id, name }) => ({ value: id, label: name }))]} onPick={setGateId} /></View>
        <View className="ui-field ui-field--switch"><View className="ui-field-head"><View className="ui-field-label">检票主管</View></View><SwitchField label="检票主管" on={supervisor} onChange={setSupervisor} /><View className="ui-field-hint">检票主管可以撤销扫错的入场</View></View>
        <View className="ui-card-note">{`检票码 ${limits.staffCodeHours} 小时内或活动结束前有效，可以给多人使用，只显示这一次。`}</View>
      </ConfirmSheet>
      {made && <StaffCodeSheet title={title} made={made} onClose={() => setMade(undefined)} />}
      <ConfirmSheet open={revoking !== undefined} title="作废检票码" confirm="确认作废" danger busy={revoke.busy} onConfirm={() => { if (revoking) void revoke.run(revoking) }} onClose={() => setRevoking(undefined)}>
        作废后不能再用它加入；已经加入的检票员不受影响，需要时在下面逐个结束。
      </ConfirmSheet>
    </Section>
  )
}
