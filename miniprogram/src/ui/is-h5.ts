/** A constant of the build, so that what the other platform needs is dropped from the bundle. */
export const isH5 = process.env.TARO_ENV === 'h5'
