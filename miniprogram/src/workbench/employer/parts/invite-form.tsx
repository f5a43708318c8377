import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Terms } from '@shared/signing/terms'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { DifferenceCard } from '@/modules/signing/parts/difference-card'
import { TermsRows } from '@/modules/signing/parts/terms-rows'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { advertOfValues } from './advert-of-values'
import { compareAdvert } from './compare-advert'
import { deskPages } from './desk-pages'
import { inviteFields, type InviteField } from './invite-fields'
import type { Student } from './student-finder'
import { emptyTerms, valuesOfTerms } from './term-values'
import { useTermsForm } from './use-terms-form'
import { validityLine } from './validity-line'

const start: Record<InviteField, string> = { 'validityDays': '', 'advert.position': '', 'advert.salaryFen': '', 'advert.workplace': '' }
const isAdvert = (name: string): boolean => name.startsWith('advert.')

/** The terms of an invitation, seen once as the student will see them before they go. What is typed stays on this device for the next one. */
export function InviteForm({ student, terms, onSent }: { student: Student | undefined; terms?: Terms; onSent: () => void }) {
  const form = useTermsForm(inviteFields, { ...(terms ? valuesOfTerms(terms) : emptyTerms), ...start }, terms ? undefined : 'employer-invitation')
  const [previewing, setPreviewing] = useState(false)
  const { values } = form
  const days = values.validityDays.trim()
  const advert = advertOfValues(values)
  const send = useAction(async () => {
    if (!student) return
    try {
      const sent = await call('POST /api/signing/invitations', {
        body: { studentHandle: student.handle, terms: form.terms, ...(Object.keys(advert).length > 0 ? { advert } : {}), ...(days ? { validityDays: Number(days) } : {}) },
      })
      toast('邀请已发出，学生会收到公众号通知')
      onSent()
      await Taro.redirectTo({ url: `${deskPages.invitations}?id=${sent.id}` })
    } catch (error) {
      if (error instanceof ApiError && form.showErrors(error)) { setPreviewing(false); return }
      throw error
    }
  }, { quiet: true })
  const part = (advert: boolean) => ({ ...form, fields: form.fields.filter((spec) => isAdvert(spec.name) === advert) })
  // Counted once for both cards, where the form begins.
  const wrongAdvert = form.fields.filter((spec) => isAdvert(spec.name) && form.errors[spec.name] !== undefined).map((spec) => spec.label)
  const clear = () => { form.setAll({ ...emptyTerms, ...start }); form.clearDraft() }
  return (
    <>
      <Card title="协议内容" note="学生同意后这些内容写入就业协议书"><View className="invite-terms"><Form form={part(false)} also={wrongAdvert} /></View></Card>
      <Card title="招聘信息中的承诺" note="选填；与协议内容不一致的地方，学生会看到对照"><View className="invite-terms"><Form form={part(true)} brief /></View></Card>
      <View className="ui-buttons invite-buttons">
        <Button kind="plain" onTap={clear}>清空</Button>
        <Button why={student ? undefined : '请先查找学生'} onTap={() => { if (form.check()) { send.clear(); setPreviewing(true) } }}>预览邀请函</Button>
      </View>
      <ConfirmSheet open={previewing && student !== undefined} title="学生将看到的邀请函" confirm="发出邀请" busy={send.busy} onConfirm={() => void send.run()} onClose={() => setPreviewing(false)}>
        <View className="ui-strong">{student && [student.name, student.studentNo && `（${student.studentNo}）`].filter(Boolean).join('')}</View>
        <View className="ui-mid">{student?.school}</View>
        <View className="invite-letter"><TermsRows terms={form.terms} /></View>
        <View className="invite-differences"><DifferenceCard title="与招聘信息的差异" lines={compareAdvert(advert, form.terms)} same="岗位、月薪等与招聘信息一致" /></View>
        <Notice>{validityLine(days)}</Notice>
        <Refused error={send.error} />
      </ConfirmSheet>
    </>
  )
}
