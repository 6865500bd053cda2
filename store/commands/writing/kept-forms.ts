import type { Instant } from '../../../plans/index.ts'
import { reads, writes } from '../../command.ts'

/** Whose form, and the address of the page it was sent from. */
export type FormAsked = {
  readonly organisation: string
  readonly account: string
  readonly address: string
}

export type ToKeepForm = FormAsked & { readonly form: string; readonly at: Instant }

/** More forms than anybody leaves behind when a session ends. */
const MOST = 50

/** Keeps a form that came in after its session had ended, for whoever it was shown to; the last one of each page. */
export const keepForm = writes<ToKeepForm, void>(
  async (writing, { organisation, account, address, form, at }) => {
    const kept = { form: JSON.stringify(form), at }
    await writing
      .insertInto('kept_forms')
      .values({ organisation, account, address, ...kept })
      .onConflict(same => same.columns(['organisation', 'account', 'address']).doUpdateSet(kept))
      .execute()
    const beyond = await writing
      .selectFrom('kept_forms')
      .select('address')
      .where('organisation', '=', organisation)
      .where('account', '=', account)
      .orderBy('at', 'desc')
      .orderBy('address')
      .limit(MOST)
      .offset(MOST)
      .execute()
    if (beyond.length === 0) return
    await writing
      .deleteFrom('kept_forms')
      .where('organisation', '=', organisation)
      .where('account', '=', account)
      .where(
        'address',
        'in',
        beyond.map(each => each.address),
      )
      .execute()
  },
)

/** The form somebody left at an address, if there is one. */
export const keptForm = reads<FormAsked, string | undefined>(
  async (reading, { organisation, account, address }) => {
    const row = await reading
      .selectFrom('kept_forms')
      .select('form')
      .where('organisation', '=', organisation)
      .where('account', '=', account)
      .where('address', '=', address)
      .executeTakeFirst()
    return row && (JSON.parse(row.form) as string)
  },
)

/** Lets go of it, once it has been saved or is no longer wanted. */
export const dropForm = writes<FormAsked, void>(async (writing, { organisation, account, address }) => {
  await writing
    .deleteFrom('kept_forms')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('address', '=', address)
    .execute()
})
