import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import type { FieldProps } from '@/ui/field'
import { SearchField } from '@/ui/search-field'

/** The student's school, out of all of the province. */
export function SchoolField(props: FieldProps) {
  const schools = useLoad(async () => (await call('GET /api/schools')).items.map(({ id, name }) => ({ value: id, label: name })), [])
  return <SearchField {...props} options={schools} search="输入学校名称查找" />
}
