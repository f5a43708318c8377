import { isH5 } from './ui/is-h5'

/**
 * Every page outside the five tabs, one sub-package per module.
 * A page 'invitation' of 'modules/signing' lives in src/modules/signing/pages/invitation/index.tsx
 * and is opened with `/modules/signing/pages/invitation/index`. Add a page's folder name when the page exists.
 */
const pagesByPackage: Record<string, string[]> = {
  'modules/accounts': ['login', 'register', 'find-student-number', 'binding', 'devices', 'password', 'on-computer'],
  'modules/source-info': ['view', 'edit', 'correct'],
  'modules/signing': ['invitations', 'invitation', 'accept', 'agreement'],
  'modules/offline-agreements': ['list', 'entry', 'preview', 'download', 'upload', 'show'],
  'modules/other-destinations': ['wizard', 'edit', 'show', 'correct'],
  'modules/terminations': ['current', 'start', 'show'],
  'modules/recommendation-form': ['show', 'edit'],
  'modules/guide': ['signing'],
  'modules/resumes': ['list', 'edit', 'section', 'preview', 'versions', 'import'],
  'modules/jobs': ['show', 'favourites', 'employer'],
  'modules/applications': ['list', 'show'],
  'modules/job-invitations': ['list', 'show'],
  'modules/recommendations': ['list', 'settings'],
  'modules/fairs': ['list', 'show'],
  'modules/tickets': ['list', 'show', 'visits'],
  'modules/interviews': ['list', 'show', 'hall', 'call'],
  'modules/messages': ['settings'],
  'modules/check-in': ['join', 'gate'],
  'modules/privacy': ['show'],
  'workbench/employer': ['home', 'jobs', 'job-edit', 'applicants', 'talents', 'job-invitations', 'interviews', 'hall', 'booth-scan', 'invite', 'invitations', 'agreement', 'terminations', 'account'],
}

/** What needs a computer's width or its files: in the H5 only, which leaves the mini-program's room to pages that are used there. */
const h5Only: Record<string, string[]> = {
  'workbench/school': ['home', 'review', 'records', 'roster-import', 'export', 'settings', 'fairs', 'fair-edit', 'fair-live', 'chat-reports', 'account'],
  'workbench/platform': ['home', 'employers', 'pushes', 'account'],
  'workbench/employer': ['register', 'profile', 'staff', 'fairs', 'fair-edit', 'fair-live'],
}
const roots = isH5 ? [...new Set([...Object.keys(pagesByPackage), ...Object.keys(h5Only)])] : Object.keys(pagesByPackage)

export const subPackages = roots.map((root) => ({
  root,
  pages: [...pagesByPackage[root] ?? [], ...(isH5 ? h5Only[root] ?? [] : [])].map((page) => `pages/${page}/index`),
}))
