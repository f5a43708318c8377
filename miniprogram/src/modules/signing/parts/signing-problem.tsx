import { View } from '@tarojs/components'
import { Refused } from '@/ui/refused'
import type { Signing } from './use-signing'

/** Why 现在签约 did not go through, beside the button that begins it again. While the sheet is open it says so itself. */
export function SigningProblem({ signing }: { signing: Signing }) {
  if (!signing.error || signing.readyAt !== undefined) return null
  return <View className="ui-foot-note"><Refused error={signing.error} /></View>
}
