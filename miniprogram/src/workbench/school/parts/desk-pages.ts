const page = (name: string): string => `/workbench/school/pages/${name}/index`

/** The pages of the school's desk. */
export const deskPages = {
  home: page('home'), sourceInfo: page('source-info-queue'), corrections: page('corrections-queue'), agreements: page('agreements-queue'),
  rosterImport: page('roster-import'), account: page('account'),
} as const
