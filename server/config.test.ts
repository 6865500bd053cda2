import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readConfig } from './config.ts'

describe('how the server is told to run', () => {
  it('is open to this machine alone when it is told nothing', () => {
    deepEqual(readConfig({}), { host: '127.0.0.1', port: 3000 })
    deepEqual(readConfig({ PORT: '', HOST: '' }), { host: '127.0.0.1', port: 3000 })
  })

  it('listens to the environment, and to the command line before that', () => {
    const environment = { PORT: '8080', HOST: '0.0.0.0' }
    deepEqual(readConfig(environment), { host: '0.0.0.0', port: 8080 })
    deepEqual(readConfig(environment, { port: 0, host: '::1' }), { host: '::1', port: 0 })
  })

  for (const port of ['http', '65536', '-1', '80.5', ' 80', '0x50'])
    it(`says that “${port}” is no port`, () =>
      deepEqual(readConfig({ PORT: port }), {
        faults: [`PORT is a whole number from 0 to 65535, and “${port}” is not.`],
      }))

  it('tells all that is wrong at once', () =>
    deepEqual(readConfig({ PORT: 'x', HOST: 'http://here' }), {
      faults: [
        'PORT is a whole number from 0 to 65535, and “x” is not.',
        'HOST is a name or an address such as 127.0.0.1 or 0.0.0.0, and “http://here” is not.',
      ],
    }))
})
