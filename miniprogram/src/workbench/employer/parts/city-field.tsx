import { cities } from '@shared/jobs/cities'
import type { FieldProps } from '@/ui/field'
import { SearchField } from '@/ui/search-field'

const options = { data: Object.entries(cities).map(([value, label]) => ({ value, label })), error: undefined, loading: false, reload: async () => undefined }

/** One of the cities, found by its name. */
export const CityField = (props: FieldProps) => <SearchField {...props} options={options} search="输入城市名称查找" />
