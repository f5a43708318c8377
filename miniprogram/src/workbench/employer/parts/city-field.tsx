import type { FieldProps } from '@/ui/field'
import { cityChoice } from '@/ui/pick-sheet/city-choice'
import { SearchField } from '@/ui/search-field'

const options = { data: cityChoice.options, error: undefined, loading: false, reload: async () => undefined }

/** One of the cities, found by its name. */
export const CityField = (props: FieldProps) => <SearchField {...props} options={options} search="输入城市名称查找" />
