import type { ScanMode } from '@shared/check-in/modes'
import type { Refusal } from '@shared/check-in/refusals'
import type { DeviceStore } from '@/platform/device-store'

/** A scan that the server has not answered for. `shown`: what the gate was told; absent while the server is being asked. */
export interface KeptScan {
  nonce: string
  code: string
  mode: ScanMode
  gateId: string
  at: string
  shown?: { outcome: 'admitted' | 'left' | 'refused'; reason?: Refusal; name?: string }
}
export interface KeptScans { all: () => readonly KeptScan[]; put: (scan: KeptScan) => Promise<void>; settle: (nonces: readonly string[]) => Promise<void> }

const isKept = (value: unknown): value is KeptScan =>
  typeof value === 'object' && value !== null && 'nonce' in value && 'code' in value && 'mode' in value && 'gateId' in value && 'at' in value

/** The scans of an event that wait on this device, oldest first: each a value of its own, so that one is kept whole or not at all. */
export async function openKeptScans(store: DeviceStore, fairId: string): Promise<KeptScans> {
  const prefix = `gate/scan/${fairId}/`
  const held = new Map<string, KeptScan>()
  for (const key of await store.keys(prefix)) {
    const value = await store.read(key)
    if (isKept(value)) held.set(value.nonce, value)
  }
  return {
    all: () => [...held.values()].sort((a, b) => a.at.localeCompare(b.at)),
    async put(scan) {
      held.set(scan.nonce, scan)
      await store.write(prefix + scan.nonce, scan)
    },
    async settle(nonces) {
      for (const nonce of nonces) {
        held.delete(nonce)
        await store.remove(prefix + nonce)
      }
    },
  }
}
