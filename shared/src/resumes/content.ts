import { type FormValues } from '../kernel/form-field'

/**
 * One entry of a list section: `id` is the client's, random, stable while the entry is moved and edited. `verified`: the school's roster says so (R-CV-4);
 * the values that the roster has are not the student's to change.
 */
export interface ResumeEntry { id: string; values: FormValues; verified?: boolean }

/** A résumé as typed. Lists are in the order they print. */
export interface ResumeContent {
  basic: FormValues
  intention: FormValues
  selfDescription: FormValues
  education: readonly ResumeEntry[]
  experience: readonly ResumeEntry[]
  skills: readonly ResumeEntry[]
  awards: readonly ResumeEntry[]
  /** An upload of purpose `photo`. */
  photoId?: string
}
