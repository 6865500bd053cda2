import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { buildApp } from '../../app.ts'
import { openReading } from '../../reading/reading.ts'
import { soundFiles } from './sound-files.ts'

const nothing = { all: [], at: () => undefined, addressed: (text: string) => text, squeeze: async () => {} }
const logged: string[] = []
const log = (line: string) => logged.push(line)
const reading = openReading({ log })
const app = buildApp({ assets: nothing, today: () => '2026-11-22', log, reading })
after(() => reading.end())

type Sent = Readonly<Record<string, string | readonly File[]>>

const send = (sent: Sent, path = '/check'): Promise<Response> => {
  const body = new FormData()
  for (const [name, value] of Object.entries(sent))
    if (typeof value === 'string') body.append(name, value)
    else for (const file of value) body.append(name, file)
  return Promise.resolve(app.request(path, { method: 'POST', body }))
}
const csv = (name = 'Amira.csv') => new File(['Child,Need,Task,Who\nAmira,Sleep,Read at 8,Mum\n'], name)
const spoilt = new File([Uint8Array.of(0xff, 0xd8, 0xff)], 'photo.docx')

describe('files sent with the page', () => {
  it('are read, laid out, and kept by nobody on the way', async () => {
    const answer = await send({ do: 'bring', files: [csv()] })
    deepEqual(
      [answer.status, answer.headers.get('cache-control'), answer.headers.get('set-cookie')],
      [200, 'no-store', null],
    )
    const page = await answer.text()
    match(page, /Read Amira\.csv: 1 need and 1 task\./)
    match(page, /Amira’s plan/)
    deepEqual(logged, [])
    equal(reading.room.taken, 0)
  })

  it('never cost what stands on the desk, whichever button was pressed', async () => {
    for (const button of ['bring', 'check', 'add needs', 'list']) {
      const page = await (await send({ do: button, 'needs/0/text': 'My own words', files: [spoilt] })).text()
      match(page, /<textarea[^>]*id="needs\/0\/text"[^>]*>My own words/)
      match(page, /photo\.docx<\/th>[\s\S]*It is a picture/)
    }
  })

  it('bring names that are only ever words', async () => {
    const page = await (await send({ do: 'bring', files: [csv('<img src=x onerror=1>.csv')] })).text()
    doesNotMatch(page, /<img/)
    match(page, /&lt;img src=x onerror=1&gt;\.csv/)
  })

  it('are refused where they would make a page that nobody could use, and can be read as many plans', async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => `Child ${at % 40},Sleep ${at},Read`).join('\n')
    const page = await (
      await send({ do: 'bring', files: [new File([`Kid,Need,Task\n${rows}\n`], 'all.csv')] })
    ).text()
    match(page, /all\.csv could not be read/)
    match(page, /one plan with 1,500 needs/)
    match(page, /id="column\/0"/)
    ok(page.length < 1_000_000)
  })

  it('and paths and buttons that no page of ours has change nothing', async () => {
    for (const sent of [
      { 'views/@%/text': 'x', do: 'check' },
      { do: 'put views/@%/text 0 1 x' },
      { do: 'undo', removed: '{"list":"needs","at":0,"what":"Need","item":{"id":"n9","text":5}}' },
      {
        do: 'undo',
        removed: '{"list":"needs","at":0,"what":"Need","item":{"id":"n9","text":"x","tasks":[null]}}',
      },
    ])
      equal((await send(sent)).status, 200, JSON.stringify(sent))
  })

  it('are told to the page’s own script as plain data', async () => {
    const answer = await send({ do: 'read', files: [csv(), spoilt] })
    deepEqual(
      [answer.headers.get('cache-control'), answer.headers.get('content-type')],
      ['no-store', 'application/json'],
    )
    const files = soundFiles(await answer.json())
    deepEqual(
      files.map(({ name, sheets, refused }) => [name, sheets.length, refused.length]),
      [
        ['Amira.csv', 1, 0],
        ['photo.docx', 0, 1],
      ],
    )
  })

  it('may be a long paste, which is read in the form that was chosen', async () => {
    const pasted = 'Need: Amira needs to sleep\nAction: Mum reads to her\nWho: Mum\nBy when: 5 May 2026\n'
    const answer = await send({ do: 'read', pasted: pasted.repeat(300), template: 'cumbria' })
    const [file] = soundFiles(await answer.json())
    equal(file?.sheets[0]?.plan.template, 'cumbria')
    const json = JSON.stringify({ ...file?.sheets[0]?.plan, template: 'liberi' })
    const [asJson] = soundFiles(await (await send({ do: 'read', pasted: json })).json())
    equal(asJson?.sheets[0]?.plan.template, 'liberi')
  })

  it('may be a text, put right paragraph by paragraph without scripts', async () => {
    const laid = await send({ do: 'lay-out', pasted: 'Ada is up at night.\nMum is going to set a bedtime.' })
    const page = await laid.text()
    match(page, /Say what each of its 2 paragraphs without a label holds/)
    const kept = (name: string): string =>
      (new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
    const carried = { kept: kept('kept'), 'files-kept': kept('files-kept'), at: kept('at') }
    const again = await send({ ...carried, do: 'again', 'column/0': 'need', 'column/1': 'task' })
    match(await again.text(), /“Paragraph 3” is read as “the task”\. Laid out as 1 need and 1 task\./)
  })

  it('are taken by this page alone', async () => {
    equal((await send({ do: 'bring', files: [csv()] }, '/rules')).status, 405)
    const page = await app.request('/', { method: 'POST', body: new FormData() })
    ok([405, 415].includes(page.status))
  })

  it('are answered whatever they are', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const status = async (body: string, type = headers) =>
      (await app.request('/check', { method: 'POST', body, headers: type })).status
    equal(await status('nonsense'), 400)
    equal(await status('--x\r\ncontent-disposition: form-data; name="a"\r\n\r\ncut'), 400)
    equal(await status('', { 'content-type': 'multipart/form-data' }), 415)
    equal((await send({ kept: 'x'.repeat(6_000_001) })).status, 413)
    const files = JSON.stringify([{ name: 'x', hints: {}, sheets: [], refused: [{}] }])
    for (const button of [
      'again',
      'as-first',
      'open 0/0',
      'open x',
      'out 0',
      'out',
      'all-out',
      'list',
      'undo',
      'get',
      'get xlsx',
      'get constructor',
    ])
      equal(
        (await send({ do: button, 'files-kept': files, at: '{"file":0,"sheet":0}', before: '{}' })).status,
        200,
        button,
      )
  })
})

describe('a file to take away', () => {
  for (const [what, name, type] of [
    ['word', 'Amira-plan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['csv', 'Amira-plan.csv', 'text/csv; charset=utf-8'],
    ['markdown', 'Amira-plan.md', 'text/markdown; charset=utf-8'],
    ['json', 'Amira-plan.json', 'application/json'],
    ['report', 'plan-report.html', 'text/html; charset=utf-8'],
  ] as const)
    it(`is made and not kept: ${what}`, async () => {
      const answer = await send({ do: `get ${what}`, 'about/name': 'Amira', 'needs/0/text': 'Sleep' })
      deepEqual(
        [answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')],
        [200, type, 'no-store'],
      )
      match(answer.headers.get('content-disposition') ?? '', new RegExp(`filename="${name}"`))
      ok((await answer.arrayBuffer()).byteLength > 100)
    })

  it('leaves the child’s name out of a report unless it is asked for', async () => {
    const report = async (more: Sent) =>
      (
        await send({ do: 'get report', 'about/name': 'Amira', 'needs/0/text': 'Amira needs CAMHS.', ...more })
      ).text()
    doesNotMatch(await report({}), /Amira/)
    match(await report({ 'with-names': 'yes' }), /Amira needs/)
  })

  it('is not made where everybody wants one, and nothing is lost', async () => {
    const closed = { ...reading, make: async () => undefined }
    const busy = buildApp({ assets: nothing, today: () => '2026-11-22', log, reading: closed })
    const body = new URLSearchParams({ do: 'get word', 'needs/0/text': 'My own words' })
    const answer = await busy.request('/check', { method: 'POST', body })
    equal(answer.status, 422)
    match(await answer.text(), /could not be made just now[\s\S]*My own words/)
  })
})
