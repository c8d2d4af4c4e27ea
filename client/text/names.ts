/** Looks up the display name of something the rules speak of by id. */
type Names = (kind: string, id: string) => string | undefined;

let lookUp: Names = () => undefined;

/** The game screen brings the content with it and tells here how its things are called; the title screen stays light. */
export function setNames(names: Names): void {
  lookUp = names;
}

/** The name of a thing, or its id while the content is not loaded. `kind` is the name of the parameter that held it. */
export function nameOf(kind: string, id: string): string {
  return lookUp(kind, id) ?? id;
}
