import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { idParams, instant, objectId, refusal } from '../kernel/presented'
import { roles } from '../kernel/roles'
import { line } from '../kernel/text'

export const captcha = z.strictObject({ id: z.string().max(64), answer: line(8).min(1) })
const identity = {
  schoolId: objectId,
  name: line(limits.nameMax).min(1, '请填写姓名'),
  identityNo: line(20).toUpperCase().min(6, '请填写证件号'),
}
const studentNo = line(24).min(1, '请填写学号')
export const phone = z.string().trim().regex(/^1[3-9]\d{9}$/, '请填写 11 位手机号')
export const email = z.email('邮箱格式不正确').max(limits.emailMax)
export const newPassword = z.string().min(limits.passwordMin, `密码至少 ${limits.passwordMin} 位`).max(limits.passwordMax)

export const me = z.object({
  accountId: objectId, role: z.enum(roles), name: z.string(),
  school: z.object({ id: objectId, name: z.string() }).optional(),
  student: z.object({ id: objectId, studentNo: z.string(), className: z.string(), major: z.string(), graduationYear: z.number().optional() }).optional(),
  employer: z.object({ id: objectId, name: z.string() }).optional(),
  phoneMasked: z.string().optional(), email: z.string().optional(), bound: z.boolean(),
})
/** `token` is present only for the mini-program; browsers get an httpOnly cookie. */
export const signedIn = z.object({ me, token: z.string().optional() })
const binding = z.object({
  bound: z.boolean(), officialAccount: z.boolean(), miniProgram: z.boolean(), followed: z.boolean(), boundAt: instant.optional(),
  /** Why the last scan of the waiting QR could not bind. */
  problem: refusal.optional(),
})

export const accountsContract = {
  listSchools: defineEndpoint({ method: 'GET', path: '/api/schools', summary: 'Schools to choose from at log-in and registration', access: 'public',
    response: z.object({ items: z.array(z.object({ id: objectId, code: z.string(), name: z.string() })) }) }),
  createCaptcha: defineEndpoint({ method: 'POST', path: '/api/accounts/captchas', summary: 'A new captcha picture (SVG)', access: 'public',
    response: z.object({ id: z.string(), svg: z.string(), expiresAt: instant }) }),
  findStudentNo: defineEndpoint({ method: 'POST', path: '/api/accounts/student-number', summary: '查找学号', access: 'public',
    body: z.strictObject({ ...identity, captcha }), response: z.object({ studentNo: z.string() }), errors: ['identity_mismatch', 'captcha_wrong', 'rate_limited'] }),
  startRegistration: defineEndpoint({ method: 'POST', path: '/api/accounts/registrations', summary: 'Registration step 1: identity equals the roster', access: 'public',
    body: z.strictObject({ ...identity, studentNo }),
    response: z.object({ registrationToken: z.string(), expiresAt: instant }), errors: ['identity_mismatch', 'already_registered', 'rate_limited'] }),
  completeRegistration: defineEndpoint({ method: 'POST', path: '/api/accounts/registrations/complete', summary: 'Registration step 2: phone, e-mail, password; signs in', access: 'public',
    body: z.strictObject({ registrationToken: z.string().max(100), phone, email, password: newPassword, client: z.enum(['h5', 'mini']).default('h5'), miniCode: z.string().max(200).optional() }),
    response: signedIn, errors: ['registration_expired', 'already_registered', 'password_weak', 'wechat_taken', 'wechat_code_invalid'] }),
  signInStudent: defineEndpoint({ method: 'POST', path: '/api/accounts/sessions/student', summary: 'Log-in by school, number, password, captcha', access: 'public',
    body: z.strictObject({ schoolId: objectId, studentNo, password: z.string().max(200), captcha, client: z.enum(['h5', 'mini']).default('h5') }),
    response: signedIn, errors: ['login_failed', 'login_locked', 'captcha_wrong'] }),
  signInStaff: defineEndpoint({ method: 'POST', path: '/api/accounts/sessions/staff', summary: 'Log-in of reviewers, employers and admins', access: 'public',
    body: z.strictObject({ username: line(60).min(1), password: z.string().max(200), captcha, client: z.enum(['h5', 'mini']).default('h5') }),
    response: signedIn, errors: ['login_failed', 'login_locked', 'captcha_wrong'] }),
  signInMini: defineEndpoint({ method: 'POST', path: '/api/accounts/sessions/mini', summary: 'Silent log-in by wx.login code', access: 'public',
    body: z.strictObject({ code: z.string().min(1).max(200) }),
    response: z.discriminatedUnion('bound', [z.object({ bound: z.literal(true), me, token: z.string() }), z.object({ bound: z.literal(false), visitorToken: z.string() })]), errors: ['wechat_code_invalid', 'wechat_unavailable'] }),
  me: defineEndpoint({ method: 'GET', path: '/api/accounts/me', summary: 'Who is signed in', access: 'signed-in', response: me }),
  listSessions: defineEndpoint({ method: 'GET', path: '/api/accounts/sessions', summary: 'My devices', access: 'signed-in',
    response: z.object({ items: z.array(z.object({ id: objectId, device: z.string(), channel: z.string(), createdAt: instant, lastSeenAt: instant, current: z.boolean() })) }) }),
  signOut: defineEndpoint({ method: 'DELETE', path: '/api/accounts/sessions/current', summary: 'Log out here', access: 'signed-in' }),
  revokeSession: defineEndpoint({ method: 'DELETE', path: '/api/accounts/sessions/:id', summary: 'Log out another device', access: 'signed-in', params: idParams }),
  changePassword: defineEndpoint({ method: 'PUT', path: '/api/accounts/password', summary: 'Change the password; ends all other sessions', access: 'signed-in',
    body: z.strictObject({ oldPassword: z.string().max(200), newPassword }), errors: ['password_wrong', 'password_weak', 'login_locked', 'conflict'] }),
  showBinding: defineEndpoint({ method: 'GET', path: '/api/accounts/binding', summary: 'Binding status of the signed-in student', access: ['student'], response: binding }),
  createBindingScene: defineEndpoint({ method: 'POST', path: '/api/accounts/binding/scene', summary: 'Registration step 3: a scene QR of the official account', access: ['student'],
    response: z.object({ qrSvg: z.string(), imageUrl: z.string(), url: z.string(), expiresAt: instant }), errors: ['already_bound', 'wechat_unavailable'] }),
  bindMini: defineEndpoint({ method: 'POST', path: '/api/accounts/binding/mini', summary: 'Bind the mini-program identity of the signed-in student', access: ['student'],
    body: z.strictObject({ code: z.string().min(1).max(200) }), response: binding, errors: ['already_bound', 'wechat_taken', 'wechat_code_invalid', 'wechat_unavailable'] }),
  bindByHand: defineEndpoint({ method: 'POST', path: '/api/accounts/binding/manual', summary: 'Bind by school + number + password as the WeChat visitor (OAuth cookie or visitorToken); signs in', access: 'public',
    body: z.strictObject({ schoolId: objectId, studentNo, password: z.string().max(200), visitorToken: z.string().max(100).optional() }),
    response: signedIn, errors: ['login_failed', 'login_locked', 'already_bound', 'wechat_taken', 'wechat_visitor_missing'] }),
  unbind: defineEndpoint({ method: 'DELETE', path: '/api/accounts/binding', summary: 'Unbind WeChat', access: ['student'], response: binding, errors: ['not_bound'] }),
  jsSdk: defineEndpoint({ method: 'GET', path: '/api/wechat/js-sdk', summary: 'JS-SDK signature for a page of ours', access: 'public', query: z.strictObject({ url: z.url().max(1000) }),
    response: z.object({ appId: z.string(), timestamp: z.string(), nonceStr: z.string(), signature: z.string() }), errors: ['wechat_foreign_url', 'wechat_unavailable'] }),
}
