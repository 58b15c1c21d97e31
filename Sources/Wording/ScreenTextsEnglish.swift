extension ScreenTexts {
  static let english = ScreenTexts(
    library: "Library", review: "REVIEW", readOnly: "read only", session: "Session",
    folio: "folio", running: { "Session \($0) running \(clock($1))" },
    runningFor: { "running \(clock($0))" },
    present: { "Present \($0)/\($1)" },
    atClose: { "at the close of session \($0)" },
    tooSmall: { "Enlarge the window: mesa needs 60×16 and has \($0)×\($1)." },
    noMesas: "There are no mesas yet.",
    noMesasHint: "Press n to open the first, or run “mesa demo” to look at an example.",
    nothingMatches: "No mesa matches the filter.", filterLabel: "Filter",
    columnMesa: "Mesa", columnPhase: "Phase", columnProgress: "Progress",
    columnSession: "Last session", columnPlace: "Place", noSession: "no sessions",
    byActivity: "Mesas worked on most recently come first.",
    byName: "Mesas are sorted by name.",
    byPhase: "Mesas are sorted by phase, the furthest first.",
    sessionOn: { number, date, isOpen in
      isOpen ? "\(number) running" : "\(number), \(date)"
    },
    mesaCount: { shown, total in
      shown == total ? "\(total) \(total == 1 ? "mesa" : "mesas")" : "\(shown) of \(total) mesas"
    },
    phases: "Phases", guide: "Guide", why: "Why", how: "How",
    mistake: "Common mistake", source: "Source", notes: "Notes",
    noItems: "This list has no items for this mesa.", normsHeading: "Basic norms",
    reasonLabel: { "\($0.capitalizedFirst): \($1)" },
    noteCount: { $0 == 1 ? "1 note" : "\($0) notes" },
    parties: "Parties and actors", noParties: "There are no parties yet. Press n to add one.",
    circumstances: "Circumstances of the conflict",
    noNotes: "There are no notes yet. Press N to write one.", sessions: "Sessions",
    noSessions: "There are no sessions yet. Press s to open the first.",
    attendance: "Attendance", noAttendance: "The list is empty. Press n to add a name.",
    history: "Book", differences: "Changes", noDifferences: "Nothing has changed since then.",
    attends: "present", isAbsent: "absent", notRecorded: "not recorded", happened: "yes",
    didNotHappen: "no", struck: "struck out", freeNote: "Free note",
    sessionRow: { number, date, place in
      "Session \(number) · \(date)" + (place.isEmpty ? "" : " · \(place)")
    },
    duration: { "lasted \(clock($0))" },
    differencesSince: { "What changed since folio \($0)" },
    newMesa: "New mesa", caseFile: "Case file", newParty: "Add a party",
    editParty: "Edit party", openSession: "Open a session", reviseSession: "Correct session",
    newAttendee: "Add to the attendance", noteTitle: "Note", save: "Save",
    keepDraft: "draft", close: "close", editOutside: "your editor", nextField: "next",
    change: "change", discard: "discard",
    fieldName: "Name", fieldCode: "Code", fieldPlace: "Place", fieldType: "Type",
    fieldStage: "Stage", fieldStatus: "Status", fieldMechanism: "Mechanism",
    fieldMoment: "Moment", fieldRole: "Role", fieldSummary: "Summary", fieldKind: "Kind",
    fieldTier: "Actor", fieldDate: "Date", fieldReason: "Reason", fieldNote: "Text",
    fieldParty: "Party", fieldPresent: "Attends", none: "none", yes: "yes", no: "no",
    badDate: "Write the date as “30/9”, “22.11.2026”, “30 September”, “tomorrow”, “Monday” or "
      + "“+10d”; the day stands before the month.",
    choosePlace: "choose place",
    takeTo: { "Go on to “\($0)”" },
    reasonToLeave: { phase, open in
      (open == 1 ? "1 item is" : "\(open) items are")
        + " still open in “\(phase)”: why go on to another phase?"
    },
    helpTitle: "Help: orders of this screen", paletteTitle: "Orders",
    findTitle: "Find an item", nothingFound: "Nothing matches.",
    run: "run", readAll: "read all",
    undone: { "Undone: \($0)" }, redone: { "Redone: \($0)" },
    othersWrote: { who, count, last in
      "\(who) in another window: \(last)" + (count > 1 ? " (\(count) folios)" : "")
    },
    draftKept: "Kept as a draft: open the form again to go on.",
    draftRestored: "Your draft was brought back.",
    draftDiscarded: "What you wrote was discarded; ^X brings it back.",
    looksAtPast: "You are looking at the past; press 0 or Esc to return to the present.",
    noItemHere: "No item is selected; enter the list first with Enter or Tab.",
    noMesaOpen: "No mesa is open.",
    sessionIsOpen: "A session is already running; close it first with S.",
    sessionIsNotOpen: "No session is running.", nothingHere: "The list is empty.",
    alreadyHere: "The mesa is already in this phase.",
    onlyInPast: "Only while reviewing the past: first choose a session (r) or a folio (b).",
    pasteIgnored: "Text cannot be pasted here; go to a field or a note first.",
    notAPhase: "Select a phase in the list of phases first.",
    leftEditor: "The editor was left without saving; the text is as it was.",
    toQuit: "Press q to quit mesa.", firstFolio: "This is the first folio of the book.",
    lastFolio: "This is the last folio of the book; press 0 to return to the present.",
    sessionStillRuns: "This session is still running; it can be reviewed once it is closed.",
    notOnList: "This person is not on the attendance of this session.",
    giveItHere: { "\($0): select the row here and press \($1)." },
    folioOf: { "folio \($0)/\($1)" },
    noInstrument: "This item has no instrument; it is marked by hand.",
    instrument: "Instrument", noRecords: "Nothing is written here yet. Press n to add.",
    nothingToAddTo: "First write what it belongs to.",
    badNumber: "Write a whole number.",
    badDeadline: "Write a date (“30/9”, “Monday”), “immediate”, or for example “30 working days "
      + "from the signing”, “3 months from 1/12” or “48 hours”.",
    nextOne: "next", mark: "mark", instrumentsTitle: "Instruments",
    kindsTitle: "What is added?", findingsTitle: "What is waived?",
    phonesTitle: "Contacts and telephones", noPhone: "no telephone",
    noPhones: "There are no contacts or delegates yet; add them under “Actors and contacts” (i).",
    nothingToWaive: "There is no finding to waive here.",
    onlyAgreements: "Only findings on agreements are waived; open them with i.",
    onlyProposals: "Point at a proposal first; they have an instrument of their own (i).",
    onlyVoices: "The table is one of what the parties say; open that with i.",
    noMatter: "No matter of the agenda", emptyCell: "The cell is empty.",
    openCommitments: "Open commitments",
    oldBeforeNew: "What was promised is gone through before new requests.",
    nothingPromised: "There are no open commitments.",
    fallsDue: { "Due on \($0)." }, dayThatHolds: { "The deadline that holds is \($0)." },
    minutes: { "\($0) min" },
    toMediation: { "mediation: \($0)" }, toMediator: { "mediator: \($0)" },
    andMore: { "… and \($0) more" })

  private static func clock(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
