import Taro from '@tarojs/taro'

export interface CalendarEntry {
  title: string; place?: string; note?: string
  /** ISO instants. */
  startsAt: string; endsAt: string
  /** The same as an .ics file of our server, for browsers. */
  file: { url: string; name: string }
}

const unix = (iso: string): number => Math.floor(Date.parse(iso) / 1000)

/** Puts a date into the phone's calendar; false when the person did not allow it. */
export function addToCalendar({ title, place, note, startsAt, endsAt }: CalendarEntry): Promise<boolean> {
  return new Promise((done) => {
    const entry = { title, startTime: unix(startsAt), endTime: String(unix(endsAt)), location: place, description: note, alarm: true, alarmOffset: 3_600 }
    void Taro.addPhoneCalendar({ ...entry, success: () => done(true), fail: () => done(false) })
  })
}
