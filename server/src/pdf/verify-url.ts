import { settings } from '../settings'

/** The public address of a document's verification, as its QR holds it. The version is that of the paper, so that an old paper is told from the new one. */
export const verifyUrl = (number: string, version: number): string => `${settings().PUBLIC_URL}/v/${number}?v=${version}`
