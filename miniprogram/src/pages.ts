/**
 * Every page outside the five tabs, one sub-package per module.
 * A page 'invitation' of 'modules/signing' lives in src/modules/signing/pages/invitation/index.tsx
 * and is opened with `/modules/signing/pages/invitation/index`. Add a page's folder name when the page exists.
 */
const pagesByPackage: Record<string, string[]> = {
  'modules/accounts': ['login', 'register', 'find-student-number', 'binding', 'devices', 'password'],
  'modules/source-info': ['view', 'edit', 'correct'],
  'modules/signing': ['invitations', 'invitation', 'accept', 'agreement'],
  'modules/offline-agreements': ['list', 'entry', 'preview', 'download', 'upload', 'show'],
  'modules/other-destinations': ['wizard', 'edit', 'show', 'correct'],
  'modules/terminations': ['current', 'start', 'show'],
  'modules/recommendation-form': ['show', 'edit'],
  'modules/guide': ['signing'],
  'workbench/school': ['home', 'review', 'records', 'roster-import', 'export', 'settings', 'account'],
  'workbench/employer': ['home', 'invite', 'invitations', 'agreement', 'terminations', 'account'],
}

export const subPackages = Object.entries(pagesByPackage).map(([root, pages]) => ({
  root,
  pages: pages.map((page) => `pages/${page}/index`),
}))
