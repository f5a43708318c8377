const page = (name: string): string => `/workbench/employer/pages/${name}/index`

/** The pages of the employer's desk. */
export const deskPages = { home: page('home'), invite: page('invite'), invitations: page('invitations'), agreement: page('agreement'), terminations: page('terminations'), account: page('account') } as const
