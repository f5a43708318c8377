import type { CalendarEntry } from './calendar'
import { downloadFile } from './download-file'

/** Hands over the calendar file, which the computer's or phone's own calendar opens. @throws ApiError */
export async function addToCalendar({ file }: CalendarEntry): Promise<boolean> {
  await downloadFile(file.url, file.name)
  return true
}
