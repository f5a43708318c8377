import { call } from '@/api/call'
import { serverNow } from '@/api/server-time'
import { deviceStore } from '@/platform/device-store'
import { storage } from '@/platform/storage'
import { hmac } from '@/platform/hmac'
import { openGcm } from '@/platform/open-gcm'
import { tone } from '@/platform/tone'
import { vibrate } from '@/platform/vibrate'
import { openGate, type Gate } from './gate'
import { chosenGate } from './chosen-gate'
import { keptStation } from './kept-station'
import { newNonce } from './new-nonce'
import { notKept } from './not-kept'
import type { Station } from './gate-answer'

export interface GateHere { station: Station; gate: Gate }

/** Opens the gate on this device, with or without a network. @throws ApiError */
export const openThisGate = (): Promise<GateHere> => open().catch((error: unknown): never => { throw notKept(error) })

async function open(): Promise<GateHere> {
  const station = await keptStation.load()
  const mineKey = `check-in-mine/${station.event.fairId}`
  const mine = storage.read(mineKey)
  const gate = await openGate(station, { gateId: chosenGate.of(station), mine: typeof mine === 'number' ? mine : 0 }, {
    store: deviceStore, now: serverNow, newNonce, hmac, openGcm,
    keepMine: (count) => storage.write(mineKey, count),
    askScan: (body) => call('POST /api/check-in/scans', { body }),
    askUpload: (body) => call('POST /api/check-in/offline-scans', { body }),
    askList: (after) => call('GET /api/check-in/offline-list', { query: { after } }),
    signal: (answer) => {
      tone(answer.tone)
      vibrate(answer.tone === 'good' ? 'short' : 'long')
    },
  })
  return { station, gate }
}
