/** A filter in force: what it is called, its value as a reader says it, and the address of the list without it. */
export interface ActiveFilter {
  key: string;
  name: string;
  value: string;
  without: string;
}

interface Props {
  filters: readonly ActiveFilter[];
  label: string;
  clear: { label: string; href: string };
  remove: (name: string, value: string) => string;
}

/** The filters in force, each a link that takes it away. Nothing when there is none. */
export function ActiveFilters({ filters, label, clear, remove }: Props) {
  if (filters.length === 0) return null;
  return (
    <nav className="active-filters" aria-label={label}>
      <ul>
        {filters.map(({ key, name, value, without }) => (
          <li key={key}>
            <a href={without} aria-label={remove(name, value)}>
              <span className="active-filter-name">{name}</span> <bdi dir="auto">{value}</bdi>{" "}
              <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a className="clear" href={clear.href}>
            {clear.label}
          </a>
        </li>
      </ul>
    </nav>
  );
}
