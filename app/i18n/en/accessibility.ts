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
    "Each time the program changes: all kinds of pages in both languages by axe, in light and dark, by its rules for WCAG 2.2 AA, the size of targets (2.5.8) included.",
    "Each time: a record made up of what is long, missing or many, at 320 pixels (a zoom of 400 % on a usual screen) and 1440 pixels in both languages: no page scrolls sideways.",
    "Each time: a walk by keyboard from the link that skips to the content, through the months, into a dialogue.",
    "Signing in takes a password manager or a passkey, and asks for no puzzle (3.3.8).",
  ],
  lacking: "What is known not to work well",
  lackingItems: [
    "Forced colours, reduced motion, the wide spacing of text of WCAG 1.4.12, and the order of focus on every page have not been tested as a whole.",
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
