import { accountsContract } from './accounts/contract'
import { applicationsContract } from './applications/contract'
import { boothVisitsContract } from './booth-visits/contract'
import { checkInContract } from './check-in/contract'
import { callsContract } from './calls/contract'
import { correctionsContract } from './corrections/contract'
import { destinationsContract } from './destinations/contract'
import { employersContract } from './employers/contract'
import { exportsContract } from './exports/contract'
import { fairsContract } from './fairs/contract'
import { favouritesContract } from './favourites/contract'
import { interviewsContract } from './interviews/contract'
import { hallContract } from './hall/contract'
import { jobInvitationsContract } from './job-invitations/contract'
import { jobsContract } from './jobs/contract'
import { messagesContract } from './messages/contract'
import { offlineAgreementsContract } from './offline-agreements/contract'
import { otherDestinationsContract } from './other-destinations/contract'
import { privacyContract } from './privacy/contract'
import { pushesContract } from './pushes/contract'
import { recommendationFormContract } from './recommendation-form/contract'
import { resumesContract } from './resumes/contract'
import { recommendationsContract } from './recommendations/contract'
import { reviewContract } from './review/contract'
import { schoolsContract } from './schools/contract'
import { signingContract } from './signing/contract'
import { sourceInfoContract } from './source-info/contract'
import { talentsContract } from './talents/contract'
import { terminationsContract } from './terminations/contract'
import { ticketsContract } from './tickets/contract'
import { uploadsContract } from './uploads/contract'

/** Every contract of the wire, by module: OpenAPI, the access table and the typed client are made from it. */
export const contracts = {
  accounts: accountsContract, schools: schoolsContract, 'source-info': sourceInfoContract, corrections: correctionsContract,
  signing: signingContract, destinations: destinationsContract, messages: messagesContract, uploads: uploadsContract,
  'recommendation-form': recommendationFormContract, 'offline-agreements': offlineAgreementsContract, 'other-destinations': otherDestinationsContract,
  terminations: terminationsContract, review: reviewContract, exports: exportsContract, employers: employersContract, jobs: jobsContract, resumes: resumesContract,
  favourites: favouritesContract, applications: applicationsContract, 'job-invitations': jobInvitationsContract, talents: talentsContract, privacy: privacyContract,
  recommendations: recommendationsContract, pushes: pushesContract, interviews: interviewsContract, hall: hallContract, calls: callsContract,
  'check-in': checkInContract, 'booth-visits': boothVisitsContract,
  fairs: fairsContract, tickets: ticketsContract,
}
