import { pino } from 'pino'
import { describeError } from './describe-error'

const secret = ['password', 'oldPassword', 'newPassword', 'token', 'registrationToken', 'visitorToken', 'identityNo', 'phone', 'homePhone', 'homeAddress', 'email', 'code', 'secret', 'session_key', 'access_token', 'openid', 'authorization', 'cookie']

const levels = ['silent', 'error', 'warn', 'info', 'debug']

/** One JSON line an event. Personal data and secrets are cut out by key, at the top and two levels down. */
export const logger = pino({
  // Read before the settings are checked, so a bad value must not end the process here: loadEnv says it in a sentence.
  level: levels.includes(process.env.LOG_LEVEL ?? '') ? process.env.LOG_LEVEL : process.env.NODE_ENV === 'test' ? 'silent' : 'info',
  base: { pid: process.pid },
  serializers: { err: describeError },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: secret.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
})
