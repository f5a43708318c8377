/** The address that logs the phone's owner in by OAuth and then shows `path` of the H5. */
export function throughLogin(publicUrl: string, path: string): string {
  return `${publicUrl}/wechat/oauth/start?next=${encodeURIComponent(path)}`
}
