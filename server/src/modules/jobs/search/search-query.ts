import { type Degree } from '@shared/jobs/degrees'

/** What a list of adverts may be narrowed by, checked: single values only, never operators. */
export interface JobFilters { cityCode?: string; industry?: string; category?: string; unitNature?: string; kind?: string; degree?: Degree; salaryMin?: number }
export interface JobSearch extends JobFilters { q?: string; sort: 'newest' | 'relevance'; cursor?: string; limit: number }
