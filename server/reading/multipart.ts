import { type LetGo, limits } from '../pages/check/limits.ts'
import { HttpProblem } from '../problem.ts'
import { type PartName, partNameIn } from './part-name.ts'
import type { Room } from './room.ts'
import type { SentFile, SentForm } from './sent.ts'

type Part = PartName & { readonly pieces: Uint8Array[]; size: number; letGo?: LetGo }

const LONGEST_HEAD = 8_000

/**
 * Reads a form with files as it comes in. What is too large is let go while it passes, so that memory stays flat and
 * every other box and file of the same form still arrives.
 */
export class MultipartReader {
  readonly #mark: Buffer
  readonly #room: Room
  readonly #fields = new URLSearchParams()
  readonly #files: SentFile[] = []
  #rest: Buffer = Buffer.from('\r\n')
  #state: 'before' | 'head' | 'content' | 'after' = 'before'
  #part: Part | undefined
  #parts = 0
  #sent = 0
  #fieldBytes = 0
  #fileBytes = 0

  constructor(boundary: string, room: Room) {
    this.#mark = Buffer.from(`\r\n--${boundary}`, 'latin1')
    this.#room = room
  }

  /** Takes what has come. */
  write(chunk: Uint8Array): void {
    this.#sent += chunk.length
    if (this.#sent > limits.sent) throw new HttpProblem(413)
    this.#rest = Buffer.concat([this.#rest, chunk])
    while (this.#step());
  }

  /** All that was sent, once it has all come. */
  end(): Omit<SentForm, 'leave'> {
    if (this.#state !== 'after') throw new HttpProblem(400)
    return { fields: this.#fields, files: this.#files }
  }

  /** Gives back the room that the files took. */
  leave(): void {
    this.#room.give(this.#fileBytes)
    this.#fileBytes = 0
  }

  /** One step further; false where more has to come first. */
  #step(): boolean {
    if (this.#state === 'after') this.#rest = Buffer.alloc(0)
    if (this.#state === 'after' || this.#rest.length === 0) return false
    return this.#state === 'head' ? this.#readHead() : this.#readContent()
  }

  #readContent(): boolean {
    const at = this.#rest.indexOf(this.#mark)
    const end = at + this.#mark.length
    if (at < 0) {
      const safe = Math.max(0, this.#rest.length - this.#mark.length + 1)
      this.#keep(this.#rest.subarray(0, safe))
      this.#rest = this.#rest.subarray(safe)
      return false
    }
    if (this.#rest.length < end + 2) return false
    this.#keep(this.#rest.subarray(0, at))
    this.#close()
    const isLast = this.#rest.toString('latin1', end, end + 2) === '--'
    this.#rest = this.#rest.subarray(end)
    this.#state = isLast ? 'after' : 'head'
    return true
  }

  #readHead(): boolean {
    const end = this.#rest.indexOf('\r\n\r\n')
    if (end > LONGEST_HEAD || (end < 0 && this.#rest.length > LONGEST_HEAD)) throw new HttpProblem(400)
    if (end < 0) return false
    const name = partNameIn(this.#rest.toString('utf8', 0, end))
    this.#parts += 1
    if (this.#parts > limits.parts) throw new HttpProblem(413)
    this.#part = name && { ...name, pieces: [], size: 0 }
    if (this.#part?.file !== undefined && this.#files.length >= limits.files) this.#part.letGo = 'too-many'
    this.#rest = this.#rest.subarray(end + 4)
    this.#state = 'content'
    return true
  }

  #keep(piece: Buffer): void {
    const part = this.#part
    if (!part || part.letGo || piece.length === 0) return
    if (part.file === undefined) {
      this.#fieldBytes += piece.length
      if (this.#fieldBytes > limits.fields) throw new HttpProblem(413)
    } else {
      const why = this.#whyNot(part.size + piece.length, piece.length)
      if (why) {
        this.#letGo(part, why)
        return
      }
      this.#fileBytes += piece.length
    }
    part.size += piece.length
    part.pieces.push(new Uint8Array(piece))
  }

  #whyNot(size: number, more: number): LetGo | undefined {
    if (size > limits.file) return 'too-large'
    if (this.#fileBytes + more > limits.allFiles) return 'too-many'
    return this.#room.take(more) ? undefined : 'no-room'
  }

  #letGo(part: Part, why: LetGo): void {
    part.letGo = why
    part.pieces.length = 0
    this.#room.give(part.size)
    this.#fileBytes -= part.size
  }

  #close(): void {
    const part = this.#part
    this.#part = undefined
    if (!part) return
    const { field, file, letGo, size, pieces } = part
    if (file === undefined) this.#fields.append(field, Buffer.concat(pieces).toString('utf8'))
    else if (letGo) this.#files.push({ name: file, letGo })
    // A box for files in which none was chosen comes as a file without name or content.
    else if (file !== '' || size > 0) this.#files.push({ name: file, bytes: joined(pieces, size) })
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
