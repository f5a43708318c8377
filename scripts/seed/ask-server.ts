/**
 * One call of the running server's API.
 * @throws Error with the server's answer when it is a refusal
 */
export async function askServer(server: string, method: string, path: string, { token, body }: { token?: string; body?: object } = {}): Promise<unknown> {
  const response = await fetch(server + path, {
    method, body: body && JSON.stringify(body),
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }) },
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}
