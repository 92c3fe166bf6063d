/**
 * The id of the control of a field by the field's name, for the lines above a form: Conform gives a nested field the form's id
 * and its name.
 */
export function idsIn(form: string, fields: Readonly<Record<string, { id: string } | undefined>>) {
  return (name: string): string | undefined =>
    name === "" ? undefined : (fields[name]?.id ?? `${form}-${name}`);
}
