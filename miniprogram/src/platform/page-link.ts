import { apiBase } from '@/api/api-base'

/** A page of ours as an address for a browser; in the mini-program the same page of the H5. */
export const pageLink = (url: string): string => `${apiBase()}/m${url}`
