import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { getSchool } from '../../schools/actions/get-school'
import { readStanding } from '../../terminations/actions/read-standing'
import { agreementFacts } from '../facts'
import { type OnlineAgreementRow } from '../online-agreement-model'
import { presentDestination } from '../present'

/** Everything an agreement's page shows to `actor`: call outside a transaction. */
export async function describeDestination(actor: Actor, row: OnlineAgreementRow) {
  const school = await getSchool(row.schoolId)
  const [facts, history, standing] = await Promise.all([agreementFacts(row), readHistory(onlineAgreementWorkflow.name, row._id), readStanding(row, school)])
  return presentDestination(row, { role: actor.role, facts, history, countdownSeconds: school.settings.consentCountdownSeconds, ...standing })
}
