import { salaryText } from '@shared/jobs/salary-text'
import type { FormValues } from '@shared/kernel/form-field'

const fen = (yuan = ''): number | undefined => (/^\d+$/.test(yuan) ? Number(yuan) * 100 : undefined)

/** Pay of a form that is still being typed; with only one end it is not pay yet. */
export const jobSalary = ({ salaryMin, salaryMax }: FormValues): string => (Boolean(salaryMin) === Boolean(salaryMax) ? salaryText(fen(salaryMin), fen(salaryMax)) : '月薪待填写')
