/** Where the API lives: same origin in the H5, an absolute address in the mini-program (WeChat has no origin). */
export const apiBase = (): string => (process.env.TARO_ENV === 'h5' ? '' : process.env.TARO_APP_API_BASE)
