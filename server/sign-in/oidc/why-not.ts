import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import type { NotIn } from './refusals.ts'

/** What the library threw, as a refusal; what it could not know is a bug and goes on its way. */
export function whyNot(error: unknown): NotIn {
  if (error instanceof AuthorizationResponseError) return whyNotSigned(error.error)
  if (error instanceof ResponseBodyError) {
    const what = plain(error.error)
    return { refused: error.error === 'invalid_grant' ? 'code-refused' : 'set-up-wrong', what }
  }
  // The client or its secret is not the one that the provider knows.
  if (error instanceof WWWAuthenticateChallengeError)
    return { refused: 'set-up-wrong', what: 'not_known_there' }
  if (error instanceof ClientError) {
    if (error.code && OUT_OF_REACH.includes(error.code)) return { refused: 'out-of-reach', what: error.code }
    return { refused: 'not-trusted', what: claimIn(error) ?? error.code ?? 'unknown' }
  }
  // What fetch says when nobody answers.
  if (error instanceof TypeError && error.message === 'fetch failed')
    return { refused: 'out-of-reach', what: 'fetch' }
  throw error
}

const OUT_OF_REACH = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]

function whyNotSigned(said: string): NotIn {
  const what = plain(said)
  if (/^(server_error|temporarily_unavailable)$/.test(said)) return { refused: 'out-of-reach', what }
  const ours = /^(invalid_|unsupported_|unauthorized_client)/.test(said)
  return { refused: ours ? 'set-up-wrong' : 'declined', what }
}

/** Only what can be a code of the standard; anybody may write the rest. */
const plain = (said: string): string => (/^[a-z_]{1,40}$/.test(said) ? said : 'unknown')

/** The claim that did not fit; its value stays where it is. */
function claimIn(error: Error): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (typeof cause.cause === 'object' && cause.cause !== null && 'claim' in cause.cause)
      return `${cause.cause.claim}`
  return undefined
}
