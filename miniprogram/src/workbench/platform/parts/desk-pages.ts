const page = (name: string): string => `/workbench/platform/pages/${name}/index`

/** The pages of the platform's desk. */
export const deskPages = { home: page('home'), employers: page('employers'), pushes: page('pushes'), account: page('account') } as const
