import { type PageState } from '../control/page-state'

/** What the page knows: the sandbox's state, who holds the phone, and which panel tab is open. */
export const phone: { state: PageState | undefined; openid: string; tab: 'requests' | 'pushes' | 'faults'; seen: Map<string, number> } = {
  state: undefined, openid: '', tab: 'requests', seen: new Map(),
}
