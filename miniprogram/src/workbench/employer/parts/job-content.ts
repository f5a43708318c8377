import type { ResponseOf } from '@/api/input-of'

export type MyJob = ResponseOf<'GET /api/jobs/:id/mine'>
/** What is typed of an advert: the form's values, and the majors beside it. */
export interface JobContent { values: Record<string, string>; majors: string[] }
export const contentOf = ({ values, majors }: MyJob): JobContent => ({ values, majors })
