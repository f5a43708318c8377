import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { errorCatalogue } from '@shared/kernel/error-ids'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { useForm } from '@/ui/form/use-form'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { SearchField } from '@/ui/search-field'
import { deskPages } from './desk-pages'

type Answer = ResponseOf<'GET /api/signing/students'>
/** `handle`: what inviting this student takes. */
export type Student = Omit<Answer['student'], 'id' | 'degreeLevel' | 'graduatesOn' | 'studentNo'> & { handle: string; studentNo?: string; degreeLevel?: string; graduatesOn?: string }

const fields = [
  { name: 'schoolId', label: '学校', kind: 'picker', required: true },
  { name: 'studentNo', label: '学号', kind: 'text', required: true, limit: 24 },
  { name: 'name', label: '姓名', kind: 'text', required: true, limit: 40, placeholder: '与身份证件一致' },
] as const satisfies readonly FieldSpec[]

/** 查找学生: school, number and name must all match; one with a valid invitation is said to have it (R-SIGN-3). */
export function StudentFinder({ onFound }: { onFound: (student: Student) => void }) {
  const schools = useLoad(async () => (await call('GET /api/schools')).items.map(({ id, name }) => ({ value: id, label: name })), [])
  const form = useForm(fields, { schoolId: '', studentNo: '', name: '' })
  const { schoolId, studentNo, name } = form.values
  const [open, setOpen] = useState<Answer['openInvitation']>()
  const find = useAction(async () => {
    setOpen(undefined)
    try {
      const { student, studentHandle, openInvitation } = await call('GET /api/signing/students', { query: { schoolId, studentNo: studentNo.trim(), name: name.trim() } })
      if (openInvitation) setOpen(openInvitation)
      else onFound({ ...student, handle: studentHandle })
    } catch (error) {
      if (error instanceof ApiError && form.showErrors(error)) return
      throw error
    }
  }, { quiet: true })
  return (
    <View>
      <Form form={form} custom={{ schoolId: (field) => <SearchField {...field} options={schools} search="输入学校名称查找" /> }} />
      {open && <Notice><View className="ui-strong">{errorCatalogue.invitation_open.message}</View><View>{`${formatTime(open.validUntil)} 到期；学生拒绝或到期后可以再发。`}</View></Notice>}
      <Refused error={find.error} />
      <View className="ui-buttons">
        {open && <Button kind="plain" onTap={() => void Taro.redirectTo({ url: `${deskPages.invitations}?id=${open.id}` })}>查看这份邀请</Button>}
        <Button busy={find.busy} onTap={() => { if (form.check()) void find.run() }}>查找学生</Button>
      </View>
    </View>
  )
}
