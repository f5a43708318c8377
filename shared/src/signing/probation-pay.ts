/** True when pay in probation is at least 80 % of the agreed pay (Labour Contract Law of the PRC, article 20). Both in fen a month. */
export const isProbationPayLawful = (probationFen: number, salaryFen: number): boolean => probationFen * 10 >= salaryFen * 8
