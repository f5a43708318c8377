import { isAsked } from '@shared/kernel/check-form'
import type { FormValues } from '@shared/kernel/form-field'
import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { Row } from '@/ui/row'
import { showOther } from './show-other'

/** What was filled in, line by line; what does not apply is left out. */
export function ContentRows({ branch, values, names }: { branch: BranchKey; values: FormValues; /** Which fields; all when left out. */ names?: readonly string[] }) {
  const { fields } = branchOf(branch)
  return (
    <>
      {(names ?? Object.keys(fields)).map((name) => {
        const field = fields[name]
        return field && values[name] && isAsked(field, values) ? <Row key={name} label={field.label}>{showOther(field, values[name])}</Row> : null
      })}
    </>
  )
}
