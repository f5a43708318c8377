/** A file of our server as something an <Image> can show: a browser sends the session's cookie along. */
export const usePicture = (url: string): string => url
