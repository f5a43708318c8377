/** The page by which staff join an event, its code filled in. */
export const joinAddress = (code: string): string => `/modules/check-in/pages/join/index?code=${encodeURIComponent(code)}`
