import { type FormField } from '../kernel/form-field'
import { limits } from '../kernel/limits'
import { cities } from './cities'
import { degrees } from './degrees'
import { industries } from './industries'
import { jobCategories } from './job-categories'
import { jobKinds } from './job-kinds'

/** What an employer fills in for a job (R-JOB-1), in the page's order; `majors` stand beside it, as there may be several. Salaries in yuan a month, both empty: 面议. */
export const jobFields = {
  title: { label: '职位名称', kind: 'text', limit: limits.jobTitleMax, required: true, hint: '如：Java 开发工程师' },
  kind: { label: '职位性质', kind: 'choice', limit: 20, required: true, options: jobKinds },
  category: { label: '职位类别', kind: 'choice', limit: 4, required: true, options: jobCategories },
  industry: { label: '所属行业', kind: 'choice', limit: 4, required: true, options: industries },
  cityCode: { label: '工作城市', kind: 'choice', limit: 6, required: true, options: cities },
  salaryMin: { label: '月薪下限（元）', kind: 'number', limit: 6, hint: '两项都不填为面议' },
  salaryMax: { label: '月薪上限（元）', kind: 'number', limit: 6 },
  headcount: { label: '招聘人数', kind: 'number', limit: 4, required: true },
  degree: { label: '学历要求', kind: 'choice', limit: 10, required: true, options: degrees },
  description: { label: '职位描述', kind: 'textarea', limit: limits.jobDescriptionMax, required: true, hint: '工作内容、任职要求、待遇' },
  deadline: { label: '报名截止日期', kind: 'date', limit: 10, required: true, hint: '当天 24:00（北京时间）前都可以投递' },
} as const satisfies Record<string, FormField>
export type JobField = keyof typeof jobFields
