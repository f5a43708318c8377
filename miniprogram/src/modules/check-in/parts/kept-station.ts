import { call } from '@/api/call'
import { ApiError } from '@/api/api-error'
import { recallServerTime, serverAhead } from '@/api/server-time'
import { deviceStore } from '@/platform/device-store'
import type { Station } from './gate-answer'

const key = 'gate/station'
interface Kept { station: Station; ahead: number }
const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null && 'station' in value && 'ahead' in value

/** The event and gates of whoever is staff here; without a network what this device knew last, and how far its clock is off. @throws ApiError */
export const keptStation = {
  keep: (station: Station): Promise<void> => deviceStore.write(key, { station, ahead: serverAhead() }),
  forget: (): Promise<void> => deviceStore.remove(key),
  async load(): Promise<Station> {
    try {
      const station = await call('GET /api/check-in/station')
      await keptStation.keep(station)
      return station
    } catch (error) {
      if (!(error instanceof ApiError) || error.id !== 'network_error') throw error
      const kept = await deviceStore.read(key)
      if (!isKept(kept)) throw error
      recallServerTime(kept.ahead)
      return kept.station
    }
  },
}
