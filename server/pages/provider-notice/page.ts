import { readSentForm } from '../../reading/read-sent-form.ts'
import { providerPage } from '../../sign-in/oidc/provider-page.ts'
import { openEar } from '../../sign-in/oidc/signed-out-elsewhere.ts'

/** Where the provider says that somebody is signed out there. No person comes here: what it says is signed, and that is all that counts. */
export const providerNoticePage = providerPage({
  path: '/sign-in/ended',
  methods: ['POST'],
  answer(entrance, provider) {
    const hear = openEar(provider)
    return async c => {
      const { fields } = await readSentForm(c, undefined)
      const heard = await hear(entrance, fields.get('logout_token') ?? '')
      entrance.log(
        JSON.stringify({
          request: c.get('requestId'),
          notice: 'signed out elsewhere',
          ...('refused' in heard ? { refused: heard.refused } : { ended: heard.ended }),
        }),
      )
      if ('refused' in heard)
        return c.json(
          { error: 'invalid_request', error_description: `This does not fit: ${heard.refused}` },
          400,
        )
      return c.body(null, 200)
    }
  },
})
