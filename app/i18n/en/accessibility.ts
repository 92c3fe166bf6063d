export const accessibility = {
  title: "Accessibility",
  description:
    "What this site holds to so that everybody can read it, what was tested, and what is known not to work well.",
  lead: "Everybody should be able to read this record, whatever they read it with.",
  contents: "On this page",
  held: "What we hold to",
  heldText:
    "The Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and with them the Korean guidelines KWCAG 2.2. Every page works without script. Every chart has its figures beside it as a table or a list.",
  tested: "What was tested, and how",
  testedOn: "Last tested on {day}, with Chromium and axe-core 4.13.",
  testedItems: [
    "Each time the program changes: all kinds of pages in both languages by axe, in light and dark, by its rules for WCAG 2.2 AA, the size of targets (2.5.8) included. Each has one main heading, skips no level of headings, and names its language; at 320 pixels (a zoom of 400 % on a usual screen) nothing on it is cut off or scrolls the page sideways, even with the wide spacing of text of WCAG 1.4.12.",
    "Each time: a record made up of what is long, missing or many, at 320 and 1440 pixels in both languages: no page scrolls sideways.",
    "Each time: a walk with the Tab key through twelve pages, one of each kind of layout, at 320 or 1280 pixels. It meets every link, button and field in order, each with a visible ring and covered by nothing, and leaves the page again (2.1.2, 2.4.3, 2.4.7, 2.4.11).",
    "Each time: readers who ask for less motion get no moving change of page and no smooth scrolling.",
    "Signing in takes a password manager or a passkey, and asks for no puzzle (3.3.8).",
  ],
  lacking: "What is known not to work well",
  lackingItems: [
    "Forced colours have not been tested as a whole. The walk with the Tab key has not been made on every page.",
    "Where a month or a year is drawn as a grid on a large screen, long titles are shortened after two or three lines, sooner with wide spacing. The whole title is on the page that the link leads to.",
    "No person who relies on a screen reader has tested the site yet, nor did we with one. Roles and names were tested by axe alone.",
    "Firefox, Safari and real phones have not been tested for accessibility.",
    "Quotes and names are in the language in which they were recorded, mostly Korean. They are marked as such.",
    "Sources are pages and files of others, which may have barriers of their own.",
    "On a narrow screen some wide tables scroll by themselves.",
  ],
  report: "How to report a barrier",
  reportText:
    "As any other error: follow “Report an error or send evidence” at the end of a dialogue or promise, and write which page it is and what stopped you. No account is needed.",
};
