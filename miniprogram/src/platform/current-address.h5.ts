/** The page we are on, as an address to come back to; it includes the /m the H5 is served under. */
export const currentAddress = (): string => window.location.pathname + window.location.search
