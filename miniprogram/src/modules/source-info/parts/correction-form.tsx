import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { showFirstError } from '@/platform/show-first-error'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Diff } from '@/ui/diff'
import { Field } from '@/ui/field'
import { fieldErrors } from '@/ui/form/field-errors'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { ChooseFields } from './choose-fields'
import { correctionSpec } from './correction-spec'
import { DivisionField } from '@/ui/division-field'
import { listDivisions } from '@/ui/division-field/divisions'
import { findDivision } from '@/ui/division-field/find-division'
import type { SourceInfo } from './status-card'
import { useCorrection } from './use-correction'
import './correction-form.scss'

const reasonSpec = { name: 'reason', label: '纠错原因', kind: 'textarea', required: true, limit: limits.reasonMax, placeholder: '说明哪里有误、依据是什么' } as const

/** 申请纠错 (R-SRC-4): any fields, old → new, and why. */
export function CorrectionForm({ info, onSent }: { info: SourceInfo; onSent: () => void }) {
  const draft = useCorrection(info)
  const [choosing, setChoosing] = useState(false)
  const [asking, setAsking] = useState(false)
  const [reasonError, setReasonError] = useState<string>()
  const [failed, setFailed] = useState(0)
  useEffect(() => { if (failed > 0) showFirstError() }, [failed])
  const { reason } = draft
  const { origin } = draft.values
  const place = useLoad(async () => (origin ? (await findDivision(origin, listDivisions)).map((one) => one.name).join('') : ''), [origin])
  const lines = draft.lines.map((line) => (line.field === 'origin' ? { ...line, after: place.data || line.after } : line))
  const send = useAction(async () => {
    try {
      await call('POST /api/corrections', { body: { target: 'source_info', changes: draft.values, reason: reason.trim() } })
    } catch (error) {
      const sent = error instanceof ApiError ? Object.entries(fieldErrors(error)) : []
      if (sent.length === 0) throw error
      draft.fail(Object.fromEntries(sent.map(([name, message]) => [name.replace(/^changes\./, ''), message])))
      setAsking(false)
      return
    }
    draft.clear()
    toast('已提交，等待学校审核', 'success')
    onSent()
  })
  const submit = () => {
    const short = reason.trim().length < limits.reasonMin
    setReasonError(short ? '请写明原因' : undefined)
    if (draft.check() && !short) setAsking(true)
    else setFailed(failed + 1)
  }
  return (
    <>
      <Card title="要更正的项目" extra={draft.chosen.length > 0 ? `已选 ${draft.chosen.length} 项` : undefined} note="任何一项都可以申请更正。学校同意后信息才会改变。">
        {draft.chosen.map((key) => {
          const field = { spec: correctionSpec(key), value: draft.values[key] ?? '', error: draft.errors[key], onChange: (value: string) => draft.set(key, value) }
          return (
            <View key={key} className="correct-one">
              <View className="correct-head">
                <View className="correct-old">{`${field.spec.label}原值：${info.fields.find((one) => one.key === key)?.display || '（空）'}`}</View>
                <Tap role="link" className="correct-out" label={`移除${field.spec.label}`} onTap={() => draft.toggle(key)}>移除</Tap>
              </View>
              {key === 'origin' ? <DivisionField {...field} /> : <Field {...field} />}
            </View>
          )
        })}
        <View className="ui-buttons"><Button kind="line" onTap={() => setChoosing(true)}>{draft.chosen.length > 0 ? '增减项目' : '选择要更正的项目'}</Button></View>
      </Card>
      {draft.chosen.length > 0 && (
        <Card>
          <Field spec={reasonSpec} value={reason} error={reasonError} onChange={(text) => { draft.setReason(text); setReasonError(undefined) }} />
          <View className="ui-buttons"><Button onTap={submit}>申请纠错</Button></View>
        </Card>
      )}
      <ChooseFields open={choosing} info={info} chosen={draft.chosen} onToggle={draft.toggle} onClose={() => setChoosing(false)} />
      <ConfirmSheet open={asking} title="确认申请" confirm="提交申请" busy={send.busy} onConfirm={() => void send.run()} onClose={() => setAsking(false)}>
        <Diff lines={lines} after="更正为" />
        <View className="ui-card-note">{`原因：${reason.trim()}`}</View>
        <View className="ui-note">同一时间只能有一份纠错申请；学校审核前可以撤回。</View>
      </ConfirmSheet>
    </>
  )
}
