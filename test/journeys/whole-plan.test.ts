import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { partsHere, toPlan } from '../../plans/index.ts'
import { aPhoto } from '../../server/evidence/testing.ts'
import { organisation } from '../../server/sign-in/testing.ts'
import { verify } from '../../store/index.ts'
import { launchBrowser } from './launch.ts'
import { type People, peopleOf, press, says } from './whole-plan/people.ts'
import { draw, everyLook, holdReview, newMeasure, newTask } from './whole-plan/pieces.ts'
import { aHouseOfWeeks, type Weeks } from './whole-plan/weeks.ts'

const PLAN = '/plans/emily'

describe('Emily’s plan, with everybody in it, from its draft to its end', () => {
  let weeks: Weeks
  let browser: Browser
  let staff: People['staff']
  let guest: People['guest']
  let isSound: People['isSound']

  before(async () => {
    weeks = await aHouseOfWeeks()
    browser = await launchBrowser()
    ;({ staff, guest, isSound } = peopleOf(weeks, browser))
  })
  after(async () => {
    await browser?.close()
    await weeks?.close()
  })

  // Each chapter goes on from the one before; where one went wrong, there is nothing to go on from.
  let broken: string | undefined
  const chapter = (title: string, happens: () => Promise<void>) =>
    it(title, async () => {
      if (broken) throw new Error(`It went wrong before: ${broken}`)
      broken = title
      await happens()
      broken = undefined
    })

  const record = async () => {
    const opened = await weeks.store.openPlan({ organisation, plan: 'emily' })
    ok(opened)
    return opened.record
  }
  const taskOf = async (words: RegExp): Promise<string> =>
    partsHere(await record(), 'task').find(({ is }) => words.test(is.text))?.id ?? ''

  chapter(
    'is written on Monday by her worker: a need with tasks for three people, what is counted, and what happens if',
    async () => {
      weeks.goTo('2026-11-23')
      await staff('sara', `${PLAN}/needs/n1`, async page => {
        const box = (name: string) => page.locator(`[name="${name}"]`)
        await page.locator('textarea[name^="factor/"]').fill('I get tummy ache when the playground is loud.')
        await page.getByRole('radio', { name: 'Emily’s', exact: true }).first().check()
        await page.getByText('When it begins, steps on the way').first().click()
        for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'])
          await page.locator(`[type=checkbox][name="task/t1/repeat/days/${day}"]`).check()
        await box('task/t1/repeat/from').fill('30 November 2026')
        await box('task/t1/repeat/until').fill('18 December 2026')
        await box('goal/g1/evidencedBy').fill('the school register')
        await newTask(
          page,
          'Nan rings at eight and asks what Emily packed.',
          'Jean Taylor',
          '18 December 2026',
        )
        const counted = { what: 'Mornings at school by 8.50', unit: '%', baseline: '50', target: '90' }
        await newMeasure(page, { ...counted, source: 'the school register' })
        await press(page, 'Save and add another task', 'Nan rings at eight')
        await newTask(page, 'Ruth meets Emily at the quiet gate.', 'Ruth Amadi', '4 December 2026')
        await press(page, 'Save', 'Ruth meets Emily at the quiet gate')
        await page.goto(`${PLAN}/needs/new`)
        await page.locator('textarea[name^="need/"]').fill('Emily needs to sleep through the night.')
        await press(page, 'Save', 'Emily needs to sleep through the night')
        await page.goto(`${PLAN}/consequences`)
        await page
          .getByLabel('What would end our part?')
          .fill('Emily is on time nine days of ten for a term.')
        await page
          .getByLabel('What is the backup plan?')
          .fill('Nan fetches Emily from the Sunday to the Friday.')
        await press(page, 'Save', 'Nan fetches Emily from the Sunday')
      })
      await staff('mo', '/families/taylor/workers', async page => {
        await page.getByLabel('Name of a colleague').fill('Rhea Lund')
        await press(page, 'Find', 'Rhea Lund')
        await page.getByRole('radio', { name: /Rhea Lund/ }).check()
        await press(page, 'Name them on this family', 'They are named on this family now')
      })
    },
  )

  chapter(
    'is shown to her and her mother before the meeting, in person and by links of their own',
    async () => {
      await staff('sara', `${PLAN}/share`, async page => {
        await page.getByRole('link', { name: 'Turn the screen to Emily Taylor' }).click()
        await says(page, 'Emily, this is your plan')
        await page.goto(`${PLAN}/share`)
        await page.getByRole('checkbox', { name: /Emily Taylor/ }).check()
        await press(page, /Note that they have had version/, 'It is noted who has had the draft')
      })
      weeks.goTo('2026-11-24')
      await guest('Dawn Taylor', async page => {
        await says(page, /walks Emily to school/)
        await page.getByRole('link', { name: 'Say what you think' }).click()
        await page.getByLabel('What do you think of the plan?').fill('I want the mornings to be quiet again.')
        await press(page, 'Send it', 'Your words are kept just as you wrote them')
        await page.goto('/guest/meaning')
        await page
          .getByLabel('What will happen, and what do you do?')
          .fill('I get her there and my mum rings.')
        await press(page, 'Send it', 'I get her there and my mum rings')
        await page.goto('/guest/agree')
        const asked = async (part: RegExp, answer: string) =>
          page.getByRole('group', { name: part }).getByRole('radio', { name: answer, exact: true }).check()
        await asked(/To all of it/, 'Yes')
        await asked(/Mum walks Emily/, 'Yes to some of it')
        await page.getByLabel(/Why\?.*Mum walks Emily/).fill('Not on Mondays, I come off nights.')
        await page.getByLabel('Your name, if you want to sign').fill('Dawn Taylor')
        await draw(page)
        await press(page, 'Send my answer', 'Your answer is kept')
      })
      await guest('Emily Taylor', async page => {
        await says(page, 'Emily, this is your plan')
        await page.goto('/guest/say')
        await page.getByLabel('What do you think of the plan?').fill('I want Nan to ring, not Mum.')
        await press(page, 'Send it', 'Your words are kept just as you wrote them')
      })
      await guest('Jean Taylor', async page => {
        await says(page, 'Nan rings at eight')
        equal(await page.getByText('walks Emily').count(), 0, 'a grandmother sees her own part')
        await page.goto('/guest/agree')
        await page.getByRole('radio', { name: 'Yes', exact: true }).first().check()
        await press(page, 'Send my answer', 'Your answer is kept')
      })
      await guest('Ruth Amadi', async page => {
        await page.goto('/guest/think-again')
        await page
          .getByLabel('What should be thought about again, and why?')
          .fill('I have no cover at the gate on Fridays.')
        await press(page, 'Raise it', 'Not answered yet')
        await isSound(page, 'a teacher who asks to think again')
      })
      const seen = partsHere(await record(), 'sighting').map(({ is }) => [is.person, is.how])
      deepEqual(seen, [
        ['emily-t', 'in-person'],
        ['mum', 'link'],
      ])
    },
  )

  chapter(
    'is thought through: what came of her words, a disagreement, a doubt, and the challenge of her teacher',
    async () => {
      weeks.goTo('2026-11-25')
      await staff('sara', `${PLAN}/views`, async page => {
        await page.getByLabel(/What came of it\?.*Emily/).fill('Nan rings every school morning.')
        await press(page, /^Note what came of it for Emily/, 'Nan rings every school morning')
        await page.goto(`${PLAN}/agreement`)
        const answer = page.getByRole('article', { name: 'Mum' }).first()
        await answer.getByLabel('What could it mean for the child?').fill('Emily is late on Mondays.')
        await answer.getByLabel('What will you do about it?').fill('Nan comes on Mondays.')
        await press(page, 'Keep this', 'It is noted what the disagreement means')
        await page.getByLabel('Whose agreement?').selectOption('nan')
        await page.getByLabel('What did you see or hear?').fill('Nan said yes and looked at the floor.')
        await page.getByLabel('What could it mean for the child?').last().fill('The calls may not come.')
        await page.getByLabel('What will you do about it?').last().fill('I ask Nan again by herself.')
        await press(page, 'Keep this observation', 'looked at the floor')
        await isSound(page, 'an agreement with a doubt')
        await page.goto(`${PLAN}/challenges`)
        await page.getByLabel('What do you say to it?').fill('The deputy head stands at the gate on Fridays.')
        await press(page, /^Answer it/, 'The deputy head stands at the gate')
      })
      await staff('rhea', `${PLAN}/challenges`, async page => {
        await page.getByLabel('What do you say to it?').fill('Ruth is content with that.')
        await press(page, /^It is settled/, 'Ruth is content with that')
        await isSound(page, 'a challenge that is settled')
      })
    },
  )

  chapter(
    'is given back by the manager, put right, approved and started; only what was changed is asked again',
    async () => {
      await staff('mo', `${PLAN}/approval`, async page => {
        await page.getByLabel('Your reasons').fill('Say who walks her on Mondays.')
        await press(page, 'Give it back', 'The plan is given back, with your reasons')
        await isSound(page, 'a plan that was given back')
      })
      await staff('sara', `${PLAN}/needs/n1`, async page => {
        await page
          .locator('[name="task/t1/text"]')
          .fill('Mum walks Emily to school from Tuesday to Friday, Nan on Mondays.')
        await press(page, 'Save', 'Nan on Mondays')
        await page.goto(`${PLAN}/agreement`)
        const row = page.getByRole('row', { name: /Dawn Taylor/ })
        match(await row.innerText(), /Changed since they answered:\s*Mum walks Emily to school from Tuesday/)
        equal(await row.getByRole('listitem').filter({ hasText: 'Ruth meets' }).count(), 0)
      })
      await staff('mo', `${PLAN}/approval`, async page => {
        await page.getByLabel('Your reasons').fill('The school expects her on Monday.')
        await press(page, /^Approve it/, 'You have approved this version')
        await press(page, 'Start the plan', 'The plan is at work')
      })
      equal(toPlan(await record()).state, 'active')
      await guest('Dawn Taylor', async page => {
        await page.goto('/guest/agree')
        await says(page, 'Some of it has changed since you answered')
        equal(await page.getByText('It has changed since.').count(), 1)
        await page
          .getByRole('group', { name: /Nan on Mondays/ })
          .getByRole('radio', { name: 'Yes', exact: true })
          .check()
        await press(page, 'Send my answer', 'Nothing has changed since')
      })
    },
  )

  chapter(
    'is done by all of them: ticked by day, blocked and freed, done with evidence and a photo',
    async () => {
      weeks.goTo('2026-12-04')
      await guest('Dawn Taylor', async page => {
        await page.goto(`/guest/tasks/t1`)
        await page.getByLabel('Tuesday 1 December').selectOption('Done')
        await page.getByLabel('Wednesday 2 December').selectOption('Not done')
        await press(page, 'Keep these days', /1 of \d school days/)
      })
      const rings = await taskOf(/Nan rings/)
      await guest('Jean Taylor', async page => {
        await page.goto(`/guest/tasks/${rings}`)
        await page.getByLabel('Something is in the way').check()
        await page.getByLabel('Tell us about it').fill('My telephone is cut off.')
        await press(page, 'Send it', /Thank you/)
      })
      await staff('sara', `${PLAN}/tasks/${rings}`, async page => {
        await says(page, 'My telephone is cut off')
        await isSound(page, 'a task that is blocked')
        await press(page, 'It goes on again', 'Kept: it has begun')
      })
      const gate = await taskOf(/quiet gate/)
      await guest('Ruth Amadi', async page => {
        await page.goto(`/guest/tasks/${gate}`)
        await page.getByLabel('I did it').check()
        await page.getByLabel('Tell us about it').fill('Emily came through the quiet gate each day.')
        const buffer = Buffer.from(await aPhoto())
        await page
          .getByLabel('A photo, if you like')
          .setInputFiles({ name: 'gate.jpg', mimeType: 'image/jpeg', buffer })
        await press(page, 'Send it', /Thank you/)
      })
      const file = partsHere(await record(), 'evidence').find(({ is }) => is.file)
      ok(file, 'the photo is evidence')
      await staff('sara', `${PLAN}/evidence/${file.id}`, async page => {
        const drawn = await page.getByRole('img').first().boundingBox()
        ok(drawn && drawn.width > 10)
      })
    },
  )

  chapter(
    'is reviewed by an officer who stops and takes it up, and again by her worker, when it is stuck',
    async () => {
      const measure = partsHere(await record(), 'measure')[0]?.id
      await staff('sara', `${PLAN}/measures/${measure}`, async page => {
        await page.getByText('Paste figures from a register').click()
        await page.getByLabel('Days and figures').fill('27 November\t52\n4 December\t52')
        await press(page, 'Look at them first', 'Nothing is kept yet')
        await press(page, 'Keep these 2 figures', '52%')
      })
      weeks.goTo('2026-12-14')
      await staff('rhea', `${PLAN}/review`, async page => {
        await page.getByRole('button', { name: 'Begin', exact: true }).click()
        await says(page, 'Who took part')
        await page.getByRole('checkbox', { name: /Dawn Taylor/ }).check()
        await page.getByLabel('How did Emily take part?').fill('She drew her mornings.')
        await press(page, 'Save and come back later', /1 step of \d+ done/)
        await isSound(page, 'a review that was stopped')
      })
      weeks.goTo('2026-12-15')
      await staff('rhea', `${PLAN}/review/who`, async page => {
        equal(await page.getByLabel('How did Emily take part?').inputValue(), 'She drew her mornings.')
        await holdReview(page, { next: 'in four weeks' })
      })
      weeks.goTo('2027-01-11')
      await staff('sara', `${PLAN}/review/who`, async page => {
        const backup = async () => {
          await says(page, 'No better at this review, nor at the one before')
          await press(page, 'Make the backup plan a task here', 'Nan fetches Emily')
          await page.locator('[name="review/backup/used"][value="yes"]').check()
          await page.getByLabel('Who', { exact: true }).first().fill('Jean Taylor')
          await page.getByLabel('By when').first().fill('26 February 2027')
        }
        await page.getByRole('checkbox', { name: /Jean Taylor/ }).check()
        await holdReview(page, { next: 'in six weeks', backup })
        await page.goto(`${PLAN}/agreement`)
        match(await page.getByRole('row', { name: /Dawn Taylor/ }).innerText(), /agrees/)
      })
      const backup = await taskOf(/Nan fetches Emily/)
      await guest('Jean Taylor', async page => {
        await page.goto('/guest/agree')
        await page.locator(`[name="part-${backup}"][value="agrees"]`).check()
        await press(page, 'Send my answer', 'Your answer is kept')
      })
    },
  )

  chapter('ends against its own words, and what was not met is carried forward', async () => {
    weeks.goTo('2027-02-22')
    await staff('sara', `${PLAN}/needs/n1/met`, async page => {
      await page.getByText('Add evidence for this goal').click()
      await page.getByLabel('On which day was this?').fill('today')
      await page.getByLabel('What happened, and how do you know?').fill('The register: 28 days of 30.')
      await page.getByLabel(/What is different/).fill('Emily is first at the gate.')
      await page.getByLabel('A record or a test').check()
      await press(page, 'Add this', 'Kept with the goal')
      await page.getByLabel('Reached on').fill('today')
      await press(page, 'This goal is reached', 'This goal is reached. Tell everybody')
      await page.getByLabel('Met since').fill('today')
      await press(page, 'The need is met', 'something to be glad of')
      await page.goto(`${PLAN}/end`)
      await says(page, 'Emily is on time nine days of ten for a term')
      await says(page, 'One need is not met')
      await page.getByLabel('Why it ends').fill('Emily is at school, and wants to be.')
      await page.getByLabel(/Held against that/).fill('28 days of 30 by the register.')
      await page.getByLabel('What is better for Emily now').fill('Mornings are quiet.')
      await press(page, 'Look it over', 'nobody can write in it any more')
      await press(page, 'End this plan', 'Mornings are quiet.')
      await isSound(page, 'a plan that has ended')
    })
    equal(toPlan(await record()).state, 'ended')
    await staff('sara', `${PLAN}/needs/n1`, page => says(page, 'This plan has ended'))
    await staff('mo', `${PLAN}/reopen`, async page => {
      await isSound(page, 'a plan to be reopened')
      await page.getByRole('link', { name: 'start a new plan from it' }).click()
      await page.getByRole('radio', { name: 'Emily Taylor' }).first().check()
      await page
        .getByRole('radio', { name: /Child in need/i })
        .first()
        .check()
      await page
        .getByRole('radio', { name: /Liberi/ })
        .first()
        .check()
      await page.getByRole('radio', { name: /What is not finished in the plan of Emily/ }).check()
      await press(page, 'Look it over', 'Nothing is kept yet')
      await press(page, 'Begin the plan', 'Emily needs to sleep through the night')
      equal(await page.getByText('Mum walks Emily').count(), 0, 'what was met stays behind')
      await page.goto(`${PLAN}/reopen`)
      await page.getByLabel('Why it is needed again').fill('She is late again.')
      await press(page, 'Reopen the plan', /next review/i)
    })
    equal(toPlan(await record()).state, 'active')
  })

  chapter(
    'can be followed by an auditor from the first look to the last, and everything is as it was recorded',
    async () => {
      await staff('amos', '/families/taylor/looks', async page => {
        const looks = await everyLook(page)
        for (const who of [
          'Dawn Taylor',
          'Emily Taylor',
          'Jean Taylor',
          'Ruth Amadi',
          'Rhea Lund',
          'Mo Iqbal',
        ])
          ok(looks.includes(who), who)
      })
      await staff('amos', `${PLAN}/agreement`, async page => {
        const versions = await page
          .locator('a[href*="/versions/"]')
          .evaluateAll(links => [...new Set(links.map(link => link.getAttribute('href') ?? ''))])
        ok(versions.length > 2)
        for (const each of versions) equal((await page.goto(each))?.status(), 200, each)
      })
      const { faults, counts, lookFaults, fileFaults, looks, files } = await verify(weeks.store)
      deepEqual([faults, counts, lookFaults, fileFaults], [[], [], [], []])
      ok(looks > 100 && files === 1, `${looks} looks, ${files} files`)
    },
  )
})
