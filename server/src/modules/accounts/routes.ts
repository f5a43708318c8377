import { accountsContract } from '@shared/accounts/contract'
import { defineRoutes } from '../../http/define-routes'
import { listSchools } from '../schools/actions/list-schools'
import { bindByHand } from './actions/bind-by-hand'
import { bindMini } from './actions/bind-mini'
import { changePassword } from './actions/change-password'
import { completeRegistration } from './actions/complete-registration'
import { createBindingScene } from './actions/create-binding-scene'
import { createCaptcha } from './actions/create-captcha'
import { findStudentNo } from './actions/find-student-no'
import { listSessions } from './actions/list-sessions'
import { revokeSession } from './actions/revoke-session'
import { showBinding } from './actions/show-binding'
import { showMe } from './actions/show-me'
import { signInMini } from './actions/sign-in-mini'
import { signInWithPassword } from './actions/sign-in-with-password'
import { signOut } from './actions/sign-out'
import { signPage } from './actions/sign-page'
import { startRegistration } from './actions/start-registration'
import { unbind } from './actions/unbind'

export const accountsRoutes = defineRoutes(accountsContract, {
  listSchools: () => listSchools(),
  createCaptcha: ({ ctx }) => createCaptcha(ctx),
  findStudentNo: ({ ctx, body }) => findStudentNo(ctx, body),
  startRegistration: ({ ctx, body }) => startRegistration(ctx, body),
  completeRegistration: ({ ctx, body }) => completeRegistration(ctx, body),
  signInStudent: ({ ctx, body: { schoolId, studentNo, ...login } }) => signInWithPassword(ctx, { schoolId, studentNo }, login),
  signInStaff: ({ ctx, body: { username, ...login } }) => signInWithPassword(ctx, { username }, login),
  signInMini: ({ ctx, body }) => signInMini(ctx, body.code),
  me: ({ actor }) => showMe(actor),
  listSessions: ({ actor, sessionId }) => listSessions(actor, sessionId),
  signOut: ({ ctx, actor, sessionId }) => signOut(ctx, actor, sessionId),
  revokeSession: ({ actor, params }) => revokeSession(actor, params.id),
  changePassword: ({ actor, sessionId, body }) => changePassword(actor, sessionId, body),
  showBinding: ({ actor }) => showBinding(actor),
  createBindingScene: ({ actor }) => createBindingScene(actor),
  bindMini: ({ actor, body }) => bindMini(actor, body.code),
  bindByHand: ({ ctx, body }) => bindByHand(ctx, body),
  unbind: ({ ctx, actor }) => unbind(ctx, actor),
  jsSdk: ({ query }) => signPage(query.url),
})
