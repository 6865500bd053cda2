import type { Plan } from '../../../checker/plan.ts'

/** What a plan’s file is called: by whom it is about, so that it can be found again, and nothing more of them. */
export function fileName({ about }: Plan, extension: string): string {
  const name = about.name
    .trim()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${name ? `${name}-plan` : 'plan'}${extension}`
}
