import { z } from 'zod'
import { captcha, newPassword, signedIn } from '../accounts/contract'
import { jobCard } from '../jobs/card'
import { cities } from '../jobs/cities'
import { industries } from '../jobs/industries'
import { isCreditCode } from '../kernel/credit-code'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { coded, decisionBody, historyLine, idParams, instant, objectId, offeredAction, oneOf, statusEnum, statusTag } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { employerSizes } from './sizes'
import { unitNatures } from './unit-natures'
import { employerRegistrationWorkflow } from './workflow'

const licenceBytes = 10 * 1024 * 1024
const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')
const username = z.string().regex(/^[a-z0-9][a-z0-9_.-]{3,29}$/, '登录名为 4–30 位小写字母、数字')
const personName = line(limits.nameMax).min(1, '请填写姓名')

/** What the platform vouches for: fixed once approved. */
const identity = {
  name: line(limits.employerNameMax).min(2, '请填写单位名称'), creditCode: line(18).toUpperCase().refine(isCreditCode, '统一社会信用代码不正确，请对照营业执照核对 18 位代码'), unitNature: oneOf(unitNatures),
}
/** What the unit says of itself. */
const profile = {
  industry: oneOf(industries), cityCode: oneOf(cities), address: line(limits.addressMax).min(4, '请填写单位地址'), contactName: line(limits.nameMax).min(1, '请填写联系人'),
  contactPhone: z.string().trim().regex(/^[\d-]{7,13}$/, '请填写正确的电话号码'),
}
const introduction = { size: oneOf(employerSizes).optional(), intro: paragraph(limits.employerIntroMax).default('') }
/** `licence`: the token of POST /api/employers/licences. */
const licence = z.string().regex(/^[\w.-]*$/).max(100)
const file = z.object({ kind: z.enum(['image', 'pdf']), fileName: z.string(), bytes: z.number() })

/** My unit: its standing (a unit from before registrations is approved), what it says of itself. `reason`: of the rejection or suspension. */
export const myEmployer = z.object({
  id: objectId, status: statusTag, version: z.number(), approved: z.boolean(), reason: z.string().optional(), submittedAt: instant.optional(), decidedAt: instant.optional(),
  name: z.string(), creditCode: z.string(), unitNature: coded, industry: coded.optional(), city: coded.optional(), address: z.string(), contactName: z.string(), contactPhone: z.string(), size: coded.optional(), intro: z.string(),
  licence: file.extend({ path: z.string() }).optional(), owner: z.boolean(), actions: z.array(offeredAction), history: z.array(historyLine),
})
const staff = z.object({ id: objectId, name: z.string(), username: z.string(), owner: z.boolean(), me: z.boolean(), disabled: z.boolean(), createdAt: instant, signedInAt: instant.optional() })
const staffList = z.object({ items: z.array(staff) })

/** A registration as the platform reads it. `codeCheck`: the code's own check digit, and whether its registration authority and place fit the rest. */
export const employerRegistration = z.object({
  id: objectId, employerId: objectId, status: statusTag, version: z.number(), reason: z.string().optional(), submittedAt: instant, decidedAt: instant.optional(), name: z.string(), creditCode: z.string(), unitNature: coded,
  industry: coded.optional(), city: coded.optional(), address: z.string(), contactName: z.string(), contactPhone: z.string(), codeCheck: z.object({ valid: z.boolean(), warnings: z.array(z.string()) }),
  licence: file.extend({ path: z.string() }).optional(), openJobs: z.number(), /** Those that students find now, at most fifty. */ jobs: z.array(jobCard), actions: z.array(offeredAction), history: z.array(historyLine),
})
const registrationItem = z.object({ id: objectId, employerId: objectId, status: statusTag, version: z.number(), name: z.string(), creditCode: z.string(), unitNature: coded, city: coded.optional(), submittedAt: instant, updatedAt: instant })

const raced = ['illegal_transition', 'stale_version'] as const
const decide = { access: ['admin'], params: idParams, response: employerRegistration } as const
const decideWithReason = { ...decide, body: decisionBody.extend({ reason }), errors: raced } as const

/** R-ACC-8: units that employ, their registration, and who works there. */
export const employersContract = {
  uploadLicence: defineEndpoint({ method: 'POST', path: '/api/employers/licences', summary: 'A licence (picture or PDF), kept two hours for the registration that names its token', access: 'public', upload: { maxBytes: licenceBytes },
    response: file.extend({ token: z.string(), expiresAt: instant }), errors: ['file_type_wrong', 'file_damaged', 'file_unsafe', 'image_too_large', 'image_too_small', 'pdf_too_long', 'payload_too_large', 'rate_limited'] }),
  register: defineEndpoint({ method: 'POST', path: '/api/employers/registrations', summary: '单位入驻: makes the unit, waiting for the platform, and its first account; signs in', access: 'public',
    body: z.strictObject({ ...identity, ...profile, licence, username, password: newPassword, captcha, client: z.enum(['h5', 'mini']).default('h5') }), response: signedIn,
    errors: ['captcha_wrong', 'credit_code_taken', 'username_taken', 'licence_required', 'password_weak', 'rate_limited'] }),
  showMine: defineEndpoint({ method: 'GET', path: '/api/employers/mine', summary: 'My unit and its standing', access: ['employer'], response: myEmployer }),
  saveProfile: defineEndpoint({ method: 'PUT', path: '/api/employers/mine', summary: 'What the unit says of itself; name, code, nature and licence are fixed once approved', access: ['employer'], body: z.strictObject({ ...profile, ...introduction }), response: myEmployer }),
  resubmit: defineEndpoint({ method: 'POST', path: '/api/employers/mine/resubmit', summary: '修改后重新提交, while not approved; without `licence` the one there stays', access: ['employer'],
    body: decisionBody.extend({ ...identity, ...profile, licence: licence.optional() }), response: myEmployer, errors: [...raced, 'credit_code_taken', 'licence_required'] }),
  listStaff: defineEndpoint({ method: 'GET', path: '/api/employers/staff', summary: 'Who works here', access: ['employer'], response: staffList }),
  addStaff: defineEndpoint({ method: 'POST', path: '/api/employers/staff', summary: 'Owner: a new account with a first password', access: ['employer'], body: z.strictObject({ username, name: personName, password: newPassword, owner: z.boolean().default(false) }),
    response: staffList, errors: ['username_taken', 'password_weak', 'staff_limit', 'employer_not_approved'] }),
  setOwner: defineEndpoint({ method: 'PUT', path: '/api/employers/staff/:id/owner', summary: 'Owner: makes an account an owner, or no longer one', access: ['employer'], params: idParams, body: z.strictObject({ owner: z.boolean() }), response: staffList, errors: ['staff_last_owner'] }),
  disableStaff: defineEndpoint({ method: 'POST', path: '/api/employers/staff/:id/disable', summary: 'Owner: ends an account and its sessions', access: ['employer'], params: idParams, response: staffList, errors: ['staff_last_owner'] }),
  listRegistrations: defineEndpoint({ method: 'GET', path: '/api/employers/registrations', summary: 'Platform: registrations in one state, the longest waiting first while pending, else the last changed. `q`: the code, or how the name begins; answered by name, one page', access: ['admin'],
    query: z.strictObject({ ...pageQuery, q: line(limits.employerNameMax).optional(), status: statusEnum(employerRegistrationWorkflow).default('pending') }), response: pageOf(registrationItem) }),
  showRegistration: defineEndpoint({ ...decide, method: 'GET', path: '/api/employers/registrations/:id', summary: 'Platform: one registration' }),
  showLicence: defineEndpoint({ method: 'GET', path: '/api/employers/registrations/:id/licence', summary: 'The licence: to the platform, and to the unit itself', access: ['admin', 'employer'], params: idParams, produces: 'application/octet-stream' }),
  approve: defineEndpoint({ ...decide, method: 'POST', path: '/api/employers/registrations/:id/approve', summary: '通过', body: decisionBody, errors: raced }),
  reject: defineEndpoint({ ...decideWithReason, method: 'POST', path: '/api/employers/registrations/:id/reject', summary: '不通过' }),
  suspend: defineEndpoint({ ...decideWithReason, method: 'POST', path: '/api/employers/registrations/:id/suspend', summary: '暂停资格: its adverts vanish from search' }),
  restore: defineEndpoint({ ...decide, method: 'POST', path: '/api/employers/registrations/:id/restore', summary: '恢复资格', body: decisionBody, errors: raced }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/employers/:id', summary: 'A unit as students see it, with its open jobs, newest first', access: ['student'], params: idParams,
    response: z.object({ id: objectId, name: z.string(), unitNature: coded, industry: coded.optional(), city: coded.optional(), size: coded.optional(), address: z.string(), intro: z.string(), jobs: z.array(jobCard) }) }),
}
