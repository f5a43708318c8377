import { formatTime } from '@/ui/format-time'

/** 14:03 today, 昨天 14:03 and so on before: at a gate the day goes without saying. */
export const clockText = (iso: string): string => formatTime(iso).replace('今天 ', '')
