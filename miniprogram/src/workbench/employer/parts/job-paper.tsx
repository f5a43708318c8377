import { View } from '@tarojs/components'
import { cities } from '@shared/jobs/cities'
import { degrees } from '@shared/jobs/degrees'
import { industries } from '@shared/jobs/industries'
import { jobCategories } from '@shared/jobs/job-categories'
import { jobKinds } from '@shared/jobs/job-kinds'
import { majorLabel } from '@shared/jobs/major-label'
import { Facts } from '@/workbench/parts/facts'
import { Section } from '@/workbench/parts/section'
import type { JobContent } from './job-content'
import { jobSalary } from './job-salary'
import { labelOf } from '@/workbench/parts/label-of'
import './job-paper.scss'

/** An advert as students read it; what is still empty says so. */
export function JobPaper({ content: { values, majors } }: { content: JobContent }) {
  const facts = [
    { label: '工作城市', value: labelOf(cities, values.cityCode) }, { label: '学历要求', value: labelOf(degrees, values.degree) }, { label: '招聘人数', value: values.headcount ? `${values.headcount} 人` : '' },
    { label: '职位性质', value: labelOf(jobKinds, values.kind) }, { label: '职位类别', value: labelOf(jobCategories, values.category) }, { label: '所属行业', value: labelOf(industries, values.industry) },
    { label: '报名截止', value: values.deadline ? `${values.deadline} 24:00` : '' }, { label: '专业要求', value: majors.map(majorLabel).join('、') || '不限专业', wide: true },
  ]
  return (
    <View className="job-paper">
      <View className="job-paper-title">{values.title?.trim() || '职位名称待填写'}</View>
      <View className="job-paper-pay">{jobSalary(values)}</View>
      <Facts facts={facts} />
      <Section title="职位描述"><View className="job-paper-text">{values.description?.trim() || '还没有填写'}</View></Section>
    </View>
  )
}
