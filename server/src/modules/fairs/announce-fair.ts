import { fairWorkflow } from '@shared/fairs/workflow'
import { type FormValues } from '@shared/kernel/form-field'
import { type Actor } from '../../actor'
import { clock } from '../../clock'
import { transition } from '../../db/transition'
import { AppError } from '../../errors'
import { requireApprovedEmployer } from '../employers/actions/require-approved-employer'
import { checkContent } from './check-content'
import { contentOf } from './content-of'
import { clockFacts } from './facts'
import { Fair, type FairRow, type PublishedFair } from './model'
import { isPublished } from './is-published'
import { namedSchool } from './named-school'
import { organiserOf, ownFairs } from './policy'
import { toTyped } from './to-typed'

export interface FairInput { version: number; values: FormValues }

/**
 * What publishing and revising have in common: the form as sent becomes what registration and gates read. Inside a transaction.
 * @throws AppError not_found, illegal_transition, stale_version, employer_not_approved, event_incomplete (with `fields`), event_over, event_fixed
 */
export async function announceFair(actor: Actor, id: string, action: 'publish' | 'revise', input: FairInput): Promise<PublishedFair> {
  const values = toTyped(input.values)
  const now = clock.now()
  await requireApprovedEmployer(actor)
  const school = await namedSchool(values, organiserOf(actor))
  const row = await transition({
    model: Fair, workflow: fairWorkflow, id, action, actor, scope: ownFairs(actor), expectVersion: input.version, newVersion: action === 'revise',
    facts: (before) => factsOf(before, action, values, school !== undefined),
    set: (before) => ({ ...contentOf(values, before.organiser), values, revision: before.revision + 1, savedAt: now, publishedAt: before.publishedAt ?? now, listed: true }),
  })
  if (!isPublished(row)) throw new Error('a published event says nothing')
  return row
}

function factsOf(before: FairRow, action: 'publish' | 'revise', values: FormValues, schoolFound: boolean) {
  const { problems, complete, notOver, begins } = checkContent(values, before.organiser)
  const facts = { ...clockFacts(before), organiserApproved: true, complete, notOver }
  const possible = fairWorkflow.actions[action].from.some((status) => status === before.status) && (action === 'publish' || facts.notBegun)
  const found = [...(complete ? [] : problems), ...(action === 'revise' && complete && begins === 'past' ? [{ field: 'startsAt', message: '开始时间要晚于现在' }] : []),
    ...(complete && before.organiser.kind === 'employer' && values.audience === 'school' && !schoolFound ? [{ field: 'schoolId', message: '没有找到这所学校，请重新选择' }] : [])]
  // The table's refusal cannot name what is missing.
  if (possible && found.length > 0) throw new AppError('event_incomplete', { fields: Object.fromEntries(found.map(({ field, message }) => [field, message])) })
  return facts
}
