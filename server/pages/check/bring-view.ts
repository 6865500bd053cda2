import { button } from '../../views/components/button.ts'
import { fileUpload } from '../../views/components/file-upload.ts'
import { type Html, html } from '../../views/html.ts'

/** The files that can be brought, as a browser is told of them. */
const ACCEPTED = '.docx,.xlsx,.csv,.tsv,.md,.json,.html,.htm,.txt'

/** The files a plan may stand in: chosen, or dropped; one, or a whole pile. */
export const bringView: Html = html`<section class="bywhen-card bywhen-bring">
  <h2 class="govuk-heading-s">Bring the files you have</h2>
  ${fileUpload({
    id: 'files-in',
    name: 'files',
    multiple: true,
    javascript: true,
    label: { text: 'Plans in Word, Excel, CSV, Markdown, JSON, a saved web page or plain text' },
    hint: { text: 'Up to 50 files at a time, 10 MB each and 25 MB together.' },
    chooseFilesButtonText: 'Choose files',
    dropInstructionText: 'or drop them here',
    noFileChosenText: 'No file chosen yet',
    multipleFilesChosenText: { one: '%{count} file chosen', other: '%{count} files chosen' },
    enteredDropZoneText: 'Drop the files to have them read',
    leftDropZoneText: 'Left the place for files',
    attributes: { accept: ACCEPTED, autocomplete: 'off' },
  })}
  <noscript>${button({ text: 'Read the files', name: 'do', value: 'bring', classes: 'govuk-button--secondary bywhen-button--small', attributes: { formaction: '/check#brought' } })}</noscript>
  <p class="bywhen-aside">They are sent to this server to be read. Nothing of them is kept there.</p>
</section>`
