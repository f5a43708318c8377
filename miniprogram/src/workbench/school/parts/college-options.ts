import type { Option } from '@/platform/select'

/** Stands for no filter by college. */
export const everywhere = 'all'
/** The choices of a college filter. */
export const collegeOptions = (colleges: readonly string[] = []): Option[] => [{ value: everywhere, label: '全部院系' }, ...colleges.map((name) => ({ value: name, label: name }))]
