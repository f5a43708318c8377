import { degrees } from '@shared/jobs/degrees'
import { endOfDeadline } from '@shared/jobs/end-of-deadline'
import { industries } from '@shared/jobs/industries'
import { jobCategories } from '@shared/jobs/job-categories'
import { jobKinds } from '@shared/jobs/job-kinds'
import { type FormValues } from '@shared/kernel/form-field'
import { yuanToFen } from '@shared/kernel/yuan-to-fen'
import { AppError } from '../../errors'
import { type EmployerRow } from '../employers/actions/get-employer'
import { type JobContent, type JobRow } from './model'
import { jobWords } from './words/job-words'

type Stored = JobContent & Pick<JobRow, 'employerName' | 'tokens' | 'titleTokens'>

/** A form that checkJob() found complete as it is stored, searched and matched. @throws AppError job_incomplete for one that was not checked */
export function contentOf(values: FormValues, majors: readonly string[], employer: Pick<EmployerRow, 'name' | 'unitNature'>): Stored {
  const [kind, category, industry, degree, deadline] = [keyOf(jobKinds, values.kind), keyOf(jobCategories, values.category), keyOf(industries, values.industry), keyOf(degrees, values.degree), endOfDeadline(values.deadline)]
  if (!kind || !category || !industry || !degree || !deadline) throw new AppError('job_incomplete')
  const content = {
    title: values.title ?? '', kind, category, industry, degree, deadline, cityCode: values.cityCode ?? '', headcount: Number(values.headcount), unitNature: employer.unitNature,
    salaryMinFen: yuanToFen(values.salaryMin) ?? null, salaryMaxFen: yuanToFen(values.salaryMax) ?? null,
  }
  return { ...content, employerName: employer.name, ...jobWords({ ...content, employerName: employer.name, majors, description: values.description ?? '' }) }
}

function keyOf<K extends string>(table: Readonly<Record<K, string>>, value: string | undefined): K | undefined {
  const isKey = (key: string | undefined): key is K => key !== undefined && Object.hasOwn(table, key)
  return isKey(value) ? value : undefined
}
