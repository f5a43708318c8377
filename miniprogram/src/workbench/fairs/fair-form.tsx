import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { fairFields } from '@shared/fairs/fair-fields'
import { isAsked } from '@shared/kernel/check-form'
import type { FormProblem } from '@shared/kernel/form-field'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Card } from '@/ui/card'
import { SearchField } from '@/ui/search-field'
import { Tag } from '@/ui/tag'
import { TypedForm } from '@/ui/typed-form'
import { ProblemList } from '@/ui/typed-form/problem-list'
import type { TypedFormState } from '@/ui/typed-form/use-typed-form'
import './fair-form.scss'

interface FairFormProps { organiser: 'school' | 'employer'; form: TypedFormState; problems: readonly FormProblem[]; /** What must be known or was refused. */ notice?: ReactNode; /** Under what is missing, e.g. the stands. */ aside?: ReactNode; foot: ReactNode }

/** The form of an event; beside it what is missing. */
export function FairForm({ organiser, form, problems, notice, aside, foot }: FairFormProps) {
  return (
    <View className="fair-edit">
      <View className="fair-edit-main">
        {notice}
        <Card title="活动信息"><TypedForm fields={fairFields} names={['kind', 'title', 'startsAt', 'endsAt', 'place', 'link', 'intro']} form={form} /></Card>
        <Card title="报名">
          <TypedForm fields={fairFields} names={['audience']} form={form} />
          {organiser === 'employer' && isAsked(fairFields.schoolId, form.values) && <SchoolField form={form} />}
          <TypedForm fields={fairFields} names={['capacity', 'waitingMax', 'registrationFrom', 'registrationTo', 'reminders']} form={form} />
        </Card>
        <Card title="检票"><TypedForm fields={fairFields} names={['checkInFrom', 'reentry', 'staticTickets']} form={form} /></Card>
        <View className="fair-edit-foot">{foot}</View>
      </View>
      <View className="fair-edit-aside">
        <Card title="还要补充的内容" extra={problems.length > 0 ? <Tag tone="wait">{`${problems.length} 项`}</Tag> : <Tag tone="ok">可以发布</Tag>}>
          {problems.length > 0 ? <ProblemList fields={fairFields} problems={problems} onJump={form.jump} /> : <View className="ui-card-note">必填内容都已填好。</View>}
        </Card>
        {aside}
      </View>
    </View>
  )
}

function SchoolField({ form }: { form: TypedFormState }) {
  const schools = useLoad(async () => (await call('GET /api/schools')).items.map(({ id, name }) => ({ value: id, label: name })), [])
  const error = form.shown.find(({ field }) => field === 'schoolId')?.message
  return <SearchField spec={{ name: 'schoolId', label: fairFields.schoolId.label, kind: 'picker', required: true }} value={form.values.schoolId ?? ''} error={error} onChange={(value) => form.set('schoolId', value)} options={schools} search="输入学校名称查找" />
}
