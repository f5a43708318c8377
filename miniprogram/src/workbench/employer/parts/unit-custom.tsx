import type { FieldProps } from '@/ui/field'
import { CityField } from './city-field'
import { CreditCodeField } from './credit-code-field'

/** Fields of a unit that are drawn another way. */
export const unitCustom = { creditCode: (field: FieldProps) => <CreditCodeField {...field} />, cityCode: (field: FieldProps) => <CityField {...field} /> }
