import type { Terms } from '@shared/signing/terms'
import { Row } from '@/ui/row'
import { describeTerms } from './describe-terms'

/** What is agreed, line by line: the same on the student's, the employer's and the preview's page. */
export function TermsRows({ terms }: { terms: Terms }) {
  return <>{describeTerms(terms).map((line) => <Row key={line.key} label={line.label}>{line.value}</Row>)}</>
}
