/** Every number that both sides must agree on. Units are in the name. */
export const limits = {
  pageSize: 20, pageSizeMax: 100,
  passwordMin: 8, passwordMax: 64,
  nameMax: 40, addressMax: 120, emailMax: 80, reasonMin: 2, reasonMax: 200, notesMax: 300,
  positionMax: 40, employerNameMax: 80, employerIntroMax: 1_000, salaryMaxFen: 100_000_00, damagesMaxFen: 1_000_000_00,
  probationMonthsMax: 6,
  validityDaysMin: 1, validityDaysMax: 30, validityDaysDefault: 5,
  consentCountdownSeconds: 10,
  bodyBytes: 256 * 1024,
  rosterFileBytes: 10 * 1024 * 1024, rosterRows: 10_000, rosterUnzippedBytes: 120 * 1024 * 1024,
  /** Salaries of adverts, in yuan a month. */
  jobSalaryMinYuan: 500, jobSalaryMaxYuan: 200_000, jobTitleMax: 40, jobDescriptionMax: 3_000, jobHeadcountMax: 9_999, jobMajorsMax: 10, openJobsPerEmployer: 200, jobDaysMax: 366,
  batchMax: 50, favouritesMax: 500, preferenceChoices: 5, blockedEmployersMax: 50,
  jobInvitationDays: 7, digestJobs: 5, matchScoreMin: 50, matchesKept: 30, quietFromHour: 22, quietToHour: 8,
  resumeEntriesMax: 12, resumeAttachments: 5, resumeFileBytes: 10 * 1024 * 1024, resumeFilePages: 30, resumeVersionsKept: 30, employerStaffMax: 20,
  /** Events. A ticket's code turns every `ticketSliceSeconds`; one slice either side is taken, for clocks that differ. */
  eventNameMax: 60, eventPlaceMax: 80, eventIntroMax: 2_000, eventCapacityMax: 50_000, eventBoothsMax: 600, boothNoMax: 12, gatesMax: 40, gateNameMax: 20,
  ticketSliceSeconds: 30, ticketSlicesOff: 1, eventReminderHours: [24, 2], checkInOpensMinutesBefore: 60, staffCodeLength: 8, staffCodeHours: 24, staffPerCodeMax: 60, staffNameMax: 20,
  offlineBatchMax: 200, scanCodeMax: 200, boothNoteMax: 100,
  /** Interviews, hall and calls. */
  interviewMinutesMin: 10, interviewMinutesMax: 240, interviewNoteMax: 300, interviewPlaceMax: 120, interviewDaysAhead: 90, interviewReminderHours: [24, 1],
  chatTextMax: 500, chatPageSize: 50, chatFrameBytes: 16 * 1024, chatPerMinute: 40, reportReasonMax: 200,
  callRingSeconds: 60, signalBytes: 12 * 1024, socketsPerAccount: 8, turnCredentialSeconds: 3_600,
  captchaSeconds: 300, registrationMinutes: 30, sceneSeconds: 600, sessionDays: 14,
} as const
