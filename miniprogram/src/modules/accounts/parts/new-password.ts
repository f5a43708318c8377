import { limits } from '@shared/kernel/limits'
import type { FieldSpec } from '@/ui/form/field-spec'
import { passwordStrength } from './password-strength'

export const newPasswordFields = [
  { name: 'password', label: '设置密码', kind: 'password', required: true, limit: limits.passwordMax, placeholder: '8 位以上，含字母和数字' },
  { name: 'repeat', label: '再次输入密码', kind: 'password', required: true, ask: '请再输入一次密码', limit: limits.passwordMax },
] as const satisfies readonly FieldSpec[]

/** What is wrong with a new password and its repetition, by field; empty when nothing is. */
export function checkNewPassword({ password, repeat }: { password: string; repeat: string }): { password?: string; repeat?: string } {
  const strength = passwordStrength(password)
  return {
    ...(strength?.level === 0 ? { password: `密码${strength.label}，${strength.note}` } : {}),
    ...(password === repeat ? {} : { repeat: '两次输入的密码不一致' }),
  }
}
