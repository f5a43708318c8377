import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { StudentFieldKey } from '@shared/source-info/fields'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { storage } from '@/platform/storage'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Diff } from '@/ui/diff'
import { Form } from '@/ui/form'
import { useFormWhere } from '@/ui/form/use-form-where'
import { goBack } from '@/ui/go-back'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { checkStudentFields } from './check-student-fields'
import { DivisionField } from '@/ui/division-field'
import { listDivisions } from '@/ui/division-field/divisions'
import { findDivision } from '@/ui/division-field/find-division'
import type { SourceInfo } from './status-card'
import { studentFieldSpecs } from './student-field-specs'

const trimmed = (values: Record<StudentFieldKey, string>): Record<StudentFieldKey, string> => ({
  origin: values.origin, phone: values.phone.trim(), email: values.email.trim(), qq: values.qq.trim(), homeAddress: values.homeAddress.trim(),
  homePostcode: values.homePostcode.trim(), homePhone: values.homePhone.trim(), homeContact: values.homeContact.trim(),
})

/** The eight fields; what is typed stays on this device until it is sent; before sending, a sheet shows what changes. */
export function EditForm({ info, reviewed }: { info: SourceInfo; /** It was looked through before: straight to the summary. */ reviewed?: boolean }) {
  // A draft belongs to the version it was begun on: after a decision it would bring back what was refused.
  const draft = `source-info-${info.id}-${info.version}-${info.status.key}`
  const [restored, setRestored] = useState(() => storage.read(draft) !== undefined)
  const before = new Map(info.fields.map((field) => [field.key, field]))
  const held = (key: StudentFieldKey): string => before.get(key)?.value ?? ''
  const start: Record<StudentFieldKey, string> = {
    origin: held('origin'), phone: held('phone'), email: held('email'), qq: held('qq'), homeAddress: held('homeAddress'),
    homePostcode: held('homePostcode'), homePhone: held('homePhone'), homeContact: held('homeContact'),
  }
  const form = useFormWhere(studentFieldSpecs, start, { draft, wrong: (name, _value, values) => checkStudentFields(trimmed(values))[name] })
  const [asking, setAsking] = useState(false)
  const values = trimmed(form.values)
  const origin = useLoad(async () => (values.origin ? (await findDivision(values.origin, listDivisions)).map((one) => one.name).join('') : ''), [values.origin])
  const changed = studentFieldSpecs.filter(({ name }) => values[name] !== held(name)).map(({ name, label }) => ({
    field: name, label, before: before.get(name)?.display ?? '', after: name === 'origin' ? origin.data ?? values.origin : values[name], changed: true,
  }))
  const save = useAction(async () => {
    try {
      await call('PUT /api/source-info/mine', { body: values })
    } catch (error) {
      if (error instanceof ApiError && form.showErrors(error)) { setAsking(false); return }
      throw error
    }
    form.clearDraft()
    toast('已送审', 'success')
    goBack()
  })
  const review = () => { if (form.check()) setAsking(true) }
  useEffect(() => { if (reviewed) review() }, [])
  const discard = () => { form.setAll(start); form.clearDraft(); setRestored(false) }
  return (
    <Page title="编辑生源信息" foot={<Button onTap={review}>保存并送审</Button>}>
      {restored && (
        <Notice tone="info">
          <View>已恢复上次填写、还没有送审的内容。</View>
          <View className="ui-buttons"><Button kind="plain" small onTap={discard}>放弃草稿</Button><Button kind="line" small onTap={() => setRestored(false)}>继续填写</Button></View>
        </Notice>
      )}
      {info.status.key === 'rejected' && info.reason && <Notice tone="bad"><View className="ui-strong">退回原因</View><View>{info.reason}</View></Notice>}
      <Card title="联系方式" note="只有这八项可以自己修改；其他信息有误请联系学校就业部门，审核后可用信息纠错。">
        <Form form={form} custom={{ origin: (field) => <DivisionField {...field} /> }} />
      </Card>
      <ConfirmSheet open={asking} title="确认送审" confirm="确认送审" busy={save.busy} onConfirm={() => void save.run()} onClose={() => setAsking(false)}>
        {changed.length > 0 ? <View className="ui-strong">{`本次修改 ${changed.length} 项`}</View> : <View>没有修改任何内容，确认现有信息无误并送审。</View>}
        {changed.length > 0 && <Diff lines={changed} after="修改为" />}
        <View className="ui-card-note">送审后由学校审核；审核前还可以再次修改送审。</View>
      </ConfirmSheet>
    </Page>
  )
}
