import { View } from '@tarojs/components'
import { employerSizes } from '@shared/employers/sizes'
import { limits } from '@shared/kernel/limits'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import type { FieldSpec } from '@/ui/form/field-spec'
import { useFormWhere } from '@/ui/form/use-form-where'
import { Refused } from '@/ui/refused'
import { toast } from '@/ui/toast'
import { isKey } from '@/workbench/parts/is-key'
import { unitCustom } from './unit-custom'
import { aboutFields } from './unit-fields'
import { aboutBody, aboutOf, type MyEmployer } from './unit-values'
import { wrongUnit } from './wrong-unit'

const fields = [
  ...aboutFields,
  { name: 'size', label: '单位规模', kind: 'picker', options: Object.entries(employerSizes).map(([value, label]) => ({ value, label })) },
  { name: 'intro', label: '单位介绍', kind: 'textarea', limit: limits.employerIntroMax, placeholder: '主营业务、团队、待遇和培养，学生会在职位页看到' },
] as const satisfies readonly FieldSpec[]

/** What an approved unit says of itself to students. */
export function ProfileForm({ unit, onSaved }: { unit: MyEmployer; onSaved: () => void }) {
  const form = useFormWhere(fields, { ...aboutOf(unit), size: unit.size?.code ?? '', intro: unit.intro }, { wrong: wrongUnit })
  const save = useAction(async () => {
    const { size, intro, ...about } = form.values
    try {
      await call('PUT /api/employers/mine', { body: { ...aboutBody(about), size: isKey(employerSizes, size) ? size : undefined, intro: intro.trim() } })
      toast('单位资料已保存', 'success')
      onSaved()
    } catch (error) {
      if (error instanceof ApiError && form.showErrors(error)) return
      throw error
    }
  }, { quiet: true })
  return (
    <Card title="学生看到的单位资料" note="保存后立即在职位页生效">
      <View className="unit-form"><Form form={form} custom={unitCustom} /></View>
      <Refused error={save.error} />
      <View className="ui-buttons"><Button busy={save.busy} disabled={!form.dirty} why={unit.owner ? undefined : '只有管理账号可以修改单位资料'} onTap={() => { if (form.check()) void save.run() }}>{form.dirty ? '保存' : '没有修改'}</Button></View>
    </Card>
  )
}
