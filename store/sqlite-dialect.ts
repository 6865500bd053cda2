import { type SelectModifierNode, SqliteDialect, SqliteQueryCompiler } from 'kysely'

/** SQLite as we ask it: whoever writes in a file holds all of it, so that there are no rows to hold and no words for it. */
export class FileDialect extends SqliteDialect {
  override createQueryCompiler(): SqliteQueryCompiler {
    return new FileWords()
  }
}

class FileWords extends SqliteQueryCompiler {
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier !== 'ForUpdate') super.visitSelectModifier(node)
  }
}
