import { sandboxConfig } from '../sandbox-config'
import { type SandboxState } from './sandbox-state'

/** The state of a fresh sandbox: the demonstration people and nothing else. `now` in milliseconds. */
export function firstState(now: number): SandboxState {
  return {
    people: sandboxConfig.people.map((person) => ({
      ...person,
      subscribeTime: person.follows ? Math.floor(now / 1000) : 0,
      subscribeScene: person.follows ? 'ADD_SCENE_SEARCH' : '',
      qrScene: '',
      lastActive: person.follows ? now : 0,
    })),
    tokens: [], webTokens: [], codes: [], ticket: null, qrCodes: [], chat: [], sent: [], dedupe: {}, menu: null, grants: {}, quota: {}, forcedRefreshAt: {},
  }
}
