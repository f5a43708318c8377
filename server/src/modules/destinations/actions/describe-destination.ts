import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { getSchool } from '../../schools/actions/get-school'
import { findOpenTermination } from '../../terminations/actions/find-open-termination'
import { whyNotTerminable } from '../../terminations/actions/why-not-terminable'
import { agreementFacts } from '../facts'
import { type OnlineAgreementRow } from '../online-agreement-model'
import { presentDestination } from '../present'

/** Everything an agreement's page shows to `actor`: call outside a transaction. */
export async function describeDestination(actor: Actor, row: OnlineAgreementRow) {
  const [facts, history, school, termination, whyNot] = await Promise.all([
    agreementFacts(row), readHistory(onlineAgreementWorkflow.name, row._id), getSchool(row.schoolId), findOpenTermination(row._id), whyNotTerminable(row),
  ])
  return presentDestination(row, { role: actor.role, facts, history, countdownSeconds: school.settings.consentCountdownSeconds, termination, whyNotTerminable: whyNot })
}
