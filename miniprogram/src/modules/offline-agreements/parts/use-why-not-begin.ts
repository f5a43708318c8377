import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'

/** Why no agreement can be begun now: the place is taken (R-DST-2). Said before the tap; the server refuses in any case. */
export function useWhyNotBegin(): string | undefined {
  const current = useLoad(() => call('GET /api/destinations/current'), [])
  useShownAgain(() => void current.reload())
  const held = current.data?.destination
  return held?.active ? `已有去向（${held.kindLabel}），不能再办线下签约；如需改签，请先办理解约` : undefined
}
