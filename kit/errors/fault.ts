/** One thing wrong in one file, where it stands and how to mend it. Lines and columns count from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** A fault as one line of a terminal: `file:line:column message. hint`. */
export function printFault({ file, line, column, message, hint }: Fault): string {
  return `${file}:${line}:${column} ${message} ${hint}`.trimEnd();
}
