import { industries } from '@shared/jobs/industries'
import type { ResponseOf } from '@/api/input-of'
import { isKey } from '@/workbench/parts/is-key'
import type { AboutField, IdentityField } from './unit-fields'

export type MyEmployer = ResponseOf<'GET /api/employers/mine'>
type About = Record<AboutField, string>
type Identity = Record<IdentityField, string>

export const emptyIdentity: Identity = { name: '', creditCode: '', unitNature: '' }
export const emptyAbout: About = { industry: '', cityCode: '', address: '', contactName: '', contactPhone: '' }
export const identityOf = ({ name, creditCode, unitNature }: MyEmployer): Identity => ({ name, creditCode, unitNature: unitNature.code })
export const aboutOf = ({ industry, city, address, contactName, contactPhone }: MyEmployer): About => ({ industry: industry?.code ?? '', cityCode: city?.code ?? '', address, contactName, contactPhone })

/** As the server takes it; a code as it was pasted, without its spaces. */
export const identityBody = (values: Identity): Identity => ({ name: values.name.trim(), creditCode: tidyCode(values.creditCode), unitNature: values.unitNature })
/** As the server takes it; the form asks for an industry, so there is one. */
export const aboutBody = ({ industry, ...rest }: About) => ({ ...rest, industry: isKey(industries, industry) ? industry : 'A' as const })
export const tidyCode = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()
