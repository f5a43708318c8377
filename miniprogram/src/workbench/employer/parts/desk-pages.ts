const page = (name: string): string => `/workbench/employer/pages/${name}/index`

/** The pages of the employer's desk. */
export const deskPages = {
  home: page('home'), jobs: page('jobs'), jobEdit: page('job-edit'), applicants: page('applicants'), talents: page('talents'), jobInvitations: page('job-invitations'), interviews: page('interviews'), hall: page('hall'),
  boothScan: page('booth-scan'), fairs: page('fairs'), fairEdit: page('fair-edit'), fairLive: page('fair-live'),
  invite: page('invite'), invitations: page('invitations'), agreement: page('agreement'), terminations: page('terminations'), profile: page('profile'), staff: page('staff'), account: page('account'),
} as const
