import type { OfflineFieldKey, offlineSteps } from '@shared/offline-agreements/fields'

export type EntryStep = (typeof offlineSteps)[number]['key']
const root = '/modules/offline-agreements/pages'

/** Every step of a record has an address of its own, so that Back and coming back a day later work. */
export const placeOfStep = {
  list: `${root}/list/index`,
  entry: (id: string, step?: EntryStep, field?: OfflineFieldKey) => `${root}/entry/index?id=${id}${step ? `&step=${step}` : ''}${field ? `&field=${field}` : ''}`,
  preview: (id: string) => `${root}/preview/index?id=${id}`,
  download: (id: string) => `${root}/download/index?id=${id}`,
  upload: (id: string) => `${root}/upload/index?id=${id}`,
  show: (id: string, done?: 'submitted') => `${root}/show/index?id=${id}${done ? `&done=${done}` : ''}`,
}
