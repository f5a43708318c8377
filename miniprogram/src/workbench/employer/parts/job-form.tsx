import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { jobFields } from '@shared/jobs/job-fields'
import type { FormProblem } from '@shared/kernel/form-field'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import { TypedForm } from '@/ui/typed-form'
import { ProblemList } from '@/ui/typed-form/problem-list'
import type { TypedFormState } from '@/ui/typed-form/use-typed-form'
import type { JobContent } from './job-content'
import { JobPaper } from './job-paper'
import { MajorsField } from './majors-field'
import './job-form.scss'

interface JobFormProps { content: JobContent; form: TypedFormState; problems: readonly FormProblem[]; onMajors: (majors: string[]) => void; /** What was refused, and why. */ notice?: ReactNode; foot: ReactNode }

const basics = ['title', 'kind', 'category', 'industry', 'cityCode', 'salaryMin', 'salaryMax', 'headcount', 'degree']
const fields = { ...jobFields, majors: { label: '专业要求', kind: 'text', limit: 40 } } as const

/** The form of an advert; beside it what is missing, and the advert as students will see it. */
export function JobForm({ content, form, problems, onMajors, notice, foot }: JobFormProps) {
  return (
    <View className="job-edit">
      <View className="job-edit-main">
        {notice}
        <Card title="职位信息"><TypedForm fields={jobFields} names={basics} form={form} /><MajorsField majors={content.majors} problem={problems.find(({ field }) => field === 'majors')?.message} onChange={onMajors} /></Card>
        <Card title="职位描述与截止日期"><TypedForm fields={jobFields} names={['description', 'deadline']} form={form} /></Card>
        <View className="job-edit-foot">{foot}</View>
      </View>
      <View className="job-edit-aside">
        <Card title="还要补充的内容" extra={problems.length > 0 ? <Tag tone="wait">{`${problems.length} 项`}</Tag> : <Tag tone="ok">可以发布</Tag>}>
          {problems.length > 0 ? <ProblemList fields={fields} problems={problems} onJump={form.jump} /> : <View className="ui-card-note">必填内容都已填好。</View>}
        </Card>
        <Card title="学生看到的职位"><View className="job-edit-paper"><JobPaper content={content} /></View></Card>
      </View>
    </View>
  )
}
