import type { OfflineMemory } from '@shared/check-in/offline-memory'
import type { DeviceStore } from '@/platform/device-store'

/** Who passed here, by the ticket's place in the list (`k`): what the list does not know yet. */
export interface KeptPasses { seen: (k: string) => OfflineMemory | undefined; remember: (k: string, memory: OfflineMemory, at: number) => Promise<void>; forgetBefore: (at: number) => Promise<void> }

interface Pass { memory: OfflineMemory; at: number }
const isPass = (value: unknown): value is Pass => typeof value === 'object' && value !== null && 'memory' in value && 'at' in value

/** Opens what this gate has seen of an event; it outlives the app, as the list does. */
export async function openKeptPasses(store: DeviceStore, fairId: string): Promise<KeptPasses> {
  const prefix = `gate/pass/${fairId}/`
  const held = new Map<string, Pass>()
  for (const key of await store.keys(prefix)) {
    const value = await store.read(key)
    if (isPass(value)) held.set(key.slice(prefix.length), value)
  }
  return {
    seen: (k) => held.get(k)?.memory,
    async remember(k, memory, at) {
      held.set(k, { memory, at })
      await store.write(prefix + k, { memory, at })
    },
    async forgetBefore(at) {
      for (const [k, pass] of held) {
        if (pass.at >= at) continue
        held.delete(k)
        await store.remove(prefix + k)
      }
    },
  }
}
