/** The command line: reads what was typed, runs the command it names, and says so plainly when there is none. */
import { commands } from './commands/index.ts'
import { helpFor, helpForAll } from './help.ts'
import { nearest } from './nearest.ts'
import { readOptions } from './options.ts'

const { stdin, stdout, stderr } = process

// Whoever reads has read enough (“| head”): there is nobody left to tell.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  stderr.write(`What was found could not be written: ${error.message}.\n`)
  process.exit(2)
})

const say = (text: string): number => {
  stdout.write(`${text}\n`)
  return 0
}

const refuse = (sentence: string, help = './bywhen --help'): number => {
  stderr.write(`${sentence}\nSee “${help}”.\n`)
  return 2
}

const unknownCommand = (word: string): number => {
  const meant = nearest(word, [...commands.map(each => each.name), 'help'])
  return refuse(`There is no command “${word}”.${meant ? ` Did you mean “${meant}”?` : ''}`)
}

const commandNamed = (word: string) => commands.find(each => each.name === word)

const help = (about: string | undefined): number => {
  if (about === undefined) return say(helpForAll())
  const command = commandNamed(about)
  return command ? say(helpFor(command)) : unknownCommand(about)
}

const run = async ([word, ...rest]: readonly string[]): Promise<number> => {
  if (word === undefined || word === '--help' || word === '-h') return help(undefined)
  if (word === 'help') return help(rest[0])
  if (word.startsWith('-')) return refuse(`The first word is a command, and “${word}” is not one.`)
  const command = commandNamed(word)
  if (!command) return unknownCommand(word)
  const how = `./bywhen help ${command.name}`
  const given = readOptions(rest, command.options)
  if ('refused' in given) return refuse(given.refused, how)
  if (given.has('help')) return help(command.name)
  const ended = await command.run(given, { stdin, stdout, stderr })
  return typeof ended === 'number' ? ended : refuse(ended.refused, how)
}

process.exitCode = await run(process.argv.slice(2))
