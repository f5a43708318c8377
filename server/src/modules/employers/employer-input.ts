import { type EmployerSize } from '@shared/employers/sizes'
import { type Industry } from '@shared/jobs/industries'

/** What the platform vouches for. */
export interface EmployerIdentity { name: string; creditCode: string; unitNature: string }
/** What a unit says of itself at its registration, and later. */
export interface EmployerProfile { industry: Industry; cityCode: string; address: string; contactName: string; contactPhone: string }
export interface EmployerIntroduction { size?: EmployerSize; intro: string }
