import { storage } from '@/platform/storage'

export interface FoundStudent { schoolId: string; name: string; studentNo: string }
const key = 'found-student'

/** What 查找学号 found, handed to the page that asked for it; taken once. */
export const foundStudent = {
  leave: (found: FoundStudent): void => storage.write(key, { ...found }),
  take: (): FoundStudent | undefined => {
    const held = storage.read(key)
    storage.remove(key)
    if (typeof held !== 'object' || held === null || !('schoolId' in held) || !('name' in held) || !('studentNo' in held)) return undefined
    return { schoolId: String(held.schoolId), name: String(held.name), studentNo: String(held.studentNo) }
  },
}
