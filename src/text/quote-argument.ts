/** An argument of a command line as a person would type it: in quotes where a shell would take it apart. */
export function quoteArgument(argument: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(argument) ? argument : JSON.stringify(argument);
}
