/** A page of ours as an address for a browser. */
export const pageLink = (url: string): string => `${window.location.origin}/m${url}`
