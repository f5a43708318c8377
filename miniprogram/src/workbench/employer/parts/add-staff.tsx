import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { useFormWhere } from '@/ui/form/use-form-where'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'

const fields = [
  { name: 'name', label: '姓名', kind: 'text', required: true, limit: limits.nameMax },
  { name: 'username', label: '登录名', kind: 'text', required: true, limit: 30, placeholder: '4–30 位小写字母、数字' },
  { name: 'password', label: '初始密码', kind: 'password', required: true, limit: limits.passwordMax, hint: '8 位以上，含字母和数字；请当面告诉员工，并提醒登录后修改' },
  { name: 'owner', label: '管理账号', kind: 'switch', hint: '可以修改单位资料、添加和停用员工账号' },
] as const satisfies readonly FieldSpec[]
const empty = { name: '', username: '', password: '', owner: '' }

/** 添加员工: an account with a first password. */
export function AddStaff({ why, onAdded }: { why: string | undefined; onAdded: () => void }) {
  const [open, setOpen] = useState(false)
  const form = useFormWhere(fields, empty, {
    wrong: (name, value) => (name === 'username' && !/^[a-z0-9][a-z0-9_.-]{3,29}$/.test(value) ? '登录名为 4–30 位小写字母、数字' : name === 'password' && value.length < limits.passwordMin ? `密码至少 ${limits.passwordMin} 位` : undefined),
  })
  const add = useAction(async () => {
    const { name, username, password, owner } = form.values
    try {
      await call('POST /api/employers/staff', { body: { name: name.trim(), username: username.trim(), password, owner: owner === 'yes' } })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.id === 'username_taken') { form.fail({ username: `${error.message}，${error.next}` }); return }
      if (error.id === 'password_weak') { form.fail({ password: `${error.message}，${error.next}` }); return }
      if (form.showErrors(error)) return
      throw error
    }
    toast('员工账号已添加', 'success')
    setOpen(false)
    form.setAll(empty)
    onAdded()
  }, { quiet: true })
  return (
    <>
      <View className="staff-add"><Button small why={why} onTap={() => { add.clear(); setOpen(true) }}>添加员工</Button></View>
      <ConfirmSheet open={open} title="添加员工账号" confirm="添加" busy={add.busy} problem={add.error && <Refused error={add.error} />} onConfirm={() => { if (form.check()) void add.run() }} onClose={() => setOpen(false)}>
        <Form brief form={form} />
      </ConfirmSheet>
    </>
  )
}
