import Router from '@koa/router'
import { dispatch, type Mount } from './http/dispatch'
import { healthRoutes } from './http/health'
import { buildOpenApi } from './http/openapi'
import { accountsDevRoutes } from './modules/accounts/dev-routes'
import { accountsRoutes } from './modules/accounts/routes'
import { welcomeWechatUser } from './modules/accounts/actions/welcome-wechat-user'
import { applicationsRoutes } from './modules/applications/routes'
import { callsRoutes } from './modules/calls/routes'
import { boothVisitsRoutes } from './modules/booth-visits/routes'
import { checkInRoutes } from './modules/check-in/routes'
import { correctionsRoutes } from './modules/corrections/routes'
import { destinationsRoutes } from './modules/destinations/routes'
import { employersRoutes } from './modules/employers/routes'
import { exportsRoutes } from './modules/exports/routes'
import { fairsRoutes } from './modules/fairs/routes'
import { favouritesRoutes } from './modules/favourites/routes'
import { interviewsRoutes } from './modules/interviews/routes'
import { hallRoutes } from './modules/hall/routes'
import { jobInvitationsRoutes } from './modules/job-invitations/routes'
import { jobsRoutes } from './modules/jobs/routes'
import { messagesRoutes } from './modules/messages/routes'
import { offlineAgreementsRoutes } from './modules/offline-agreements/routes'
import { otherDestinationsRoutes } from './modules/other-destinations/routes'
import { privacyRoutes } from './modules/privacy/routes'
import { pushesRoutes } from './modules/pushes/routes'
import { recommendationsRoutes } from './modules/recommendations/routes'
import { recommendationFormRoutes } from './modules/recommendation-form/routes'
import { resumesRoutes } from './modules/resumes/routes'
import { reviewRoutes } from './modules/review/routes'
import { schoolsRoutes } from './modules/schools/routes'
import { signingRoutes } from './modules/signing/routes'
import { sourceInfoRoutes } from './modules/source-info/routes'
import { talentsRoutes } from './modules/talents/routes'
import { terminationsRoutes } from './modules/terminations/routes'
import { ticketsRoutes } from './modules/tickets/routes'
import { uploadsRoutes } from './modules/uploads/routes'
import { verificationRoutes } from './modules/verification/routes'
import { settings } from './settings'
import { wechatKicker } from './wechat-kicker'
import { wechatRoutes } from './wechat/routes'
import { wechatDoors } from './wechat/wechat-doors'

/** The one flat list of mounts. */
function mounts(): Mount[] {
  const env = settings()
  const wechat = wechatRoutes({ env, officialAccount: wechatDoors(env).officialAccount, onWechatUser: welcomeWechatUser, kicker: wechatKicker(env) })
  return [
    { at: ['/wechat', '/api/_dev'], router: wechat },
    { at: ['/api/accounts', '/api/schools', '/api/wechat'], router: accountsRoutes },
    { at: ['/api/_dev'], router: accountsDevRoutes() },
    { at: ['/api/schools'], router: schoolsRoutes },
    { at: ['/api/source-info', '/api/divisions'], router: sourceInfoRoutes },
    { at: ['/api/corrections'], router: correctionsRoutes },
    { at: ['/api/check-in'], router: checkInRoutes },
    { at: ['/api/booth-visits'], router: boothVisitsRoutes },
    { at: ['/api/signing'], router: signingRoutes },
    { at: ['/api/destinations', '/api/progress'], router: destinationsRoutes },
    { at: ['/api/offline-agreements'], router: offlineAgreementsRoutes },
    { at: ['/api/other-destinations'], router: otherDestinationsRoutes },
    { at: ['/api/terminations'], router: terminationsRoutes },
    { at: ['/api/recommendation-form'], router: recommendationFormRoutes },
    { at: ['/api/resumes'], router: resumesRoutes },
    { at: ['/api/recommendations'], router: recommendationsRoutes },
    { at: ['/api/pushes'], router: pushesRoutes },
    { at: ['/api/review'], router: reviewRoutes },
    { at: ['/api/messages'], router: messagesRoutes },
    { at: ['/api/exports'], router: exportsRoutes },
    { at: ['/api/uploads'], router: uploadsRoutes },
    { at: ['/api/privacy'], router: privacyRoutes },
    { at: ['/api/applications'], router: applicationsRoutes },
    { at: ['/api/favourites'], router: favouritesRoutes },
    { at: ['/api/interviews'], router: interviewsRoutes },
    { at: ['/api/job-invitations'], router: jobInvitationsRoutes },
    { at: ['/api/hall'], router: hallRoutes },
    { at: ['/api/calls'], router: callsRoutes },
    { at: ['/api/talents'], router: talentsRoutes },
    { at: ['/api/jobs'], router: jobsRoutes },
    { at: ['/api/fairs'], router: fairsRoutes },
    { at: ['/api/tickets'], router: ticketsRoutes },
    { at: ['/api/employers'], router: employersRoutes },
    { at: ['/api/openapi.json'], router: openApiRoute() },
    { at: ['/v'], router: verificationRoutes() },
    { at: ['/healthz', '/readyz', '/metrics'], router: healthRoutes() },
  ]
}

/** The one middleware that knows every address of the API. */
export const apiRoutes = () => dispatch(mounts())

function openApiRoute(): Router {
  const document = JSON.stringify(buildOpenApi(settings().PUBLIC_URL))
  const router = new Router()
  router.get('/api/openapi.json', (ctx) => { ctx.type = 'application/json'; ctx.body = document })
  return router
}
