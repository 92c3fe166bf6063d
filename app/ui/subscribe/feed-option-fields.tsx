import { ALARMS } from "../../forms/feed-options.ts";
import { followedFormats, optionsOf, type Subscription } from "../../forms/subscription.ts";
import type { Lang } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { CANCELLED_MODES, type CancelledMode } from "../../outputs/ics/options.ts";

/** How the feed is sent: its form and, of a calendar, what the subscriber's program makes necessary. */
export function FeedOptionFields({ lang, subscription }: { lang: Lang; subscription: Subscription }) {
  const { form } = messages(lang).subscribe;
  const { list, format, options } = subscription;
  const formats = followedFormats(list);
  const asked = optionsOf(list, format);
  return (
    <fieldset className="feed-fields">
      <legend>{form.how}</legend>
      {formats.length > 1 ? (
        <fieldset className="field field-checks">
          <legend>{form.format}</legend>
          {formats.map((each) => (
            <label key={each}>
              <input type="radio" name="format" value={each} defaultChecked={each === format} />{" "}
              {form.formats[each]}
            </label>
          ))}
        </fieldset>
      ) : null}
      {asked.includes("cancelled") ? <CancelledField lang={lang} value={options.cancelled} /> : null}
      {asked.includes("tentative") ? (
        <Switch
          name="tentative"
          label={form.tentative}
          help={form.tentativeHelp}
          checked={options.tentative}
        />
      ) : null}
      {asked.includes("tasks") ? (
        <Switch name="tasks" label={form.tasks} help={form.tasksHelp} checked={options.tasks} />
      ) : null}
      {asked.includes("alarm") ? <AlarmField lang={lang} value={options.alarm} /> : null}
    </fieldset>
  );
}

function CancelledField({ lang, value }: { lang: Lang; value: CancelledMode }) {
  const { form } = messages(lang).subscribe;
  return (
    <fieldset className="field field-checks">
      <legend>{form.cancelled}</legend>
      {CANCELLED_MODES.map((mode) => (
        <div key={mode}>
          <label>
            <input
              type="radio"
              name="cancelled"
              value={mode}
              defaultChecked={mode === value}
              aria-describedby={`cancelled-${mode}`}
            />{" "}
            {form.cancelledModes[mode].name}
          </label>
          <small id={`cancelled-${mode}`}>{form.cancelledModes[mode].help}</small>
        </div>
      ))}
    </fieldset>
  );
}

function Switch(props: { name: string; label: string; help: string; checked: boolean }) {
  const { name, label, help, checked } = props;
  return (
    <div className="field field-checks">
      <label>
        <input
          type="checkbox"
          name={name}
          value="1"
          defaultChecked={checked}
          aria-describedby={`${name}-help`}
        />{" "}
        {label}
      </label>
      <small id={`${name}-help`}>{help}</small>
    </div>
  );
}

function AlarmField({ lang, value }: { lang: Lang; value: string | null }) {
  const { form } = messages(lang).subscribe;
  const durations = value === null || ALARMS.includes(value) ? ALARMS : [...ALARMS, value];
  return (
    <p className="field">
      <label htmlFor="f-alarm">{form.alarm}</label>
      <select id="f-alarm" name="alarm" defaultValue={value ?? ""} aria-describedby="alarm-help">
        <option value="">{form.alarmNone}</option>
        {durations.map((duration) => (
          <option key={duration} value={duration}>
            {form.alarms[duration] ?? form.alarmOther(duration)}
          </option>
        ))}
      </select>
      <small id="alarm-help">{form.alarmHelp}</small>
    </p>
  );
}
