import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Diff } from '@/ui/diff'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { RecordHead } from '@/workbench/parts/record-head'
import { compareValues } from './compare-values'
import { valuesOfTerms } from './term-values'
import { useTermsForm } from './use-terms-form'
import './amend-form.scss'

interface AmendFormProps { agreement: ResponseOf<'GET /api/destinations/:id'>; /** 修改协议 or 修改后重新发出. */ title: string; onDone: () => void; onCancel: () => void }

const extra = [{ name: 'reason', label: '修改原因', kind: 'textarea', required: true, limit: limits.reasonMax, placeholder: '学生会看到，请写明为什么修改' }] as const satisfies readonly FieldSpec[]
const outdated: readonly string[] = ['stale_version', 'illegal_transition']

/** Changes the terms of an agreement: what changes is seen once more before it goes to the student (R-SIGN-8). */
export function AmendForm({ agreement, title, onDone, onCancel }: AmendFormProps) {
  const { id, version, student, status, terms } = agreement
  const form = useTermsForm(extra, { ...valuesOfTerms(terms), reason: '' })
  const [previewing, setPreviewing] = useState(false)
  const changes = compareValues(terms, form.terms)
  const again = status.key === 'rejected' || status.key === 'reoffered'
  const send = useAction(async () => {
    try {
      await call('POST /api/destinations/:id/amend', { params: { id }, body: { version, terms: form.terms, reason: form.values.reason.trim() } })
      toast('修改已发出，等待学生确认')
      onDone()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (form.showErrors(error)) { setPreviewing(false); return }
      if (!outdated.includes(error.id)) throw error
      toast(`${error.message}，已为你重新载入`)
      onDone()
    }
  }, { quiet: true })
  return (
    <>
      <RecordHead title={`${title}：${student.name}`} status={status} lines={['修改后学生要重新确认；学生不同意，协议即终止。']} />
      <View className="amend"><Form form={form} /></View>
      <View className="ui-desk-foot">
        <View className="record-buttons">
          <Button kind="plain" onTap={onCancel}>放弃修改</Button>
          <Button why={changes.length === 0 && !again ? '还没有修改任何内容' : undefined} onTap={() => { if (form.check()) { send.clear(); setPreviewing(true) } }}>预览修改</Button>
        </View>
      </View>
      <ConfirmSheet open={previewing} title="本次修改的内容" confirm="发出修改" busy={send.busy} onConfirm={() => void send.run()} onClose={() => setPreviewing(false)}>
        {changes.length > 0 ? <Diff lines={changes} before="现在" after="修改后" /> : <View className="ui-mid">内容没有变化，按原内容重新发出。</View>}
        <Notice tone="info">{`修改原因：${form.values.reason.trim()}`}</Notice>
        <Refused error={send.error} />
      </ConfirmSheet>
    </>
  )
}
