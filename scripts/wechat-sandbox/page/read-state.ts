import { type PageState } from '../control/page-state'

const isState = (value: unknown): value is PageState => typeof value === 'object' && value !== null && 'people' in value && 'chat' in value

/** The sandbox's state for the person who holds the phone. */
export async function readState(openid: string): Promise<PageState> {
  const value: unknown = await (await fetch(`/_sandbox/state?openid=${encodeURIComponent(openid)}`)).json()
  if (!isState(value)) throw new Error('沙箱没有应答')
  return value
}
