/** The student agreed to what `version` says at `at`; 【现在签约】 works from `readyAt` on (R-SIGN-6). */
export interface Consent { at: Date; version: number; readyAt: Date }
