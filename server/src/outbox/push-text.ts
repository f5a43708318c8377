import { assertSafeToPush } from '../wechat/templates/assert-safe-to-push'

/** Text that somebody typed, or `instead` when it holds what may not leave in a push (R-MSG-4). */
export function pushText(field: string, typed: string, instead: string): string {
  try {
    assertSafeToPush(field, typed)
    return typed
  } catch {
    return instead
  }
}
