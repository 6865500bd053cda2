import { deepEqual, ok } from 'node:assert/strict'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { it } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import { addressOf } from '../../server/attacks/testing/addresses.ts'
import { ask } from '../../server/attacks/testing/asking.ts'
import { everyForm, hostile } from '../../server/attacks/testing/every-form.ts'
import { filled } from '../../server/attacks/testing/forms.ts'
import { aTown } from '../../server/attacks/testing/town.ts'
import { workspacePages } from '../../server/workspace/pages.ts'
import { launchBrowser } from './launch.ts'

it('in a real browser nothing that anybody typed runs, dresses a page or asks for anything', async () => {
  const town = await aTown(['own-team'])
  const server = createAdaptorServer({ fetch: town.app.fetch }) as Server
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await launchBrowser()
  try {
    let turn = 0
    for await (const { at, form, session } of everyForm(town, 'own-team')) {
      const sent = filled(form, ({ name, values }) =>
        /by$|due$|day|date|on$|starts|born|impact/.test(name) ? (values[0] ?? '') : hostile(turn++),
      )
      await ask(town, form.action ?? at, { session, form: sent })
    }
    ok(turn > 50)
    const trouble: string[] = []
    for (const who of ['practitioner', 'own-team child']) {
      const context = await browser.newContext({ baseURL })
      await context.addCookies([{ name: 'bywhen-session', value: town.session(who), url: baseURL }])
      const page = await context.newPage()
      page.on('dialog', dialog => {
        trouble.push(`${page.url()} opened a dialog`)
        void dialog.dismiss()
      })
      page.on('console', said => {
        if (/Content.Security.Policy|Refused to/i.test(said.text()))
          trouble.push(`${page.url()}: ${said.text()}`)
      })
      page.on('request', request => {
        if (!request.url().startsWith(baseURL) && !request.url().startsWith('data:'))
          trouble.push(`${page.url()} asked for ${request.url()}`)
      })
      const pages = who.startsWith('own-team')
        ? [{ path: '/guest' }]
        : workspacePages(town.entrance).filter(({ path }) => !/files|\/file$|drafts/.test(path))
      for (const each of pages) {
        await page.goto(addressOf(each, 'own-team'), { waitUntil: 'load' })
        const alive = await page.evaluate(
          () => document.querySelectorAll('img[src="x"], [onerror], main script, style').length,
        )
        if (alive > 0) trouble.push(`${each.path}: ${alive} elements of theirs`)
      }
      await context.close()
    }
    deepEqual(trouble, [])
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
    await town.close()
  }
})
