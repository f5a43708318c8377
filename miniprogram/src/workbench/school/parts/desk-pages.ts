import type { ReviewKind } from '@shared/review/kinds'

const page = (name: string): string => `/workbench/school/pages/${name}/index`

/** The pages of the school's desk. */
export const deskPages = {
  home: page('home'), review: page('review'), records: page('records'), rosterImport: page('roster-import'), export: page('export'), settings: page('settings'), fairs: page('fairs'), fairEdit: page('fair-edit'), fairLive: page('fair-live'), chatReports: page('chat-reports'), account: page('account'),
} as const

/** The review desk, of one kind. */
export const reviewOf = (kind: ReviewKind): string => `${deskPages.review}?kind=${kind}`
