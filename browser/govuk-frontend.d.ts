declare module 'govuk-frontend/dist/govuk/components/file-upload/file-upload.mjs' {
  /** A file input that files can be dropped on; it says what was chosen. */
  export class FileUpload {
    constructor(root: Element)
  }
}
