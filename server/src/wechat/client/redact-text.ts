const named = /((?:access_token|refresh_token|secret|appsecret|js_code|code|ticket|session_key|openid|touser)["']?\s*[=:]\s*["']?)[^&\s"',}]+/gi

/** Cuts secrets, tokens, codes and openids out of a text; `values` are cut wherever they stand. */
export function redactText(text: string, values: readonly string[] = []): string {
  const cut = values.filter((value) => value.length > 3).reduce((rest, value) => rest.replaceAll(value, '[redacted]'), text)
  return cut.replace(/https?:\/\/[^\s"']+/g, '[url]').replace(named, '$1[redacted]')
}
