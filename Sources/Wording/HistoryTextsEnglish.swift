extension HistoryTexts {
  static let english = HistoryTexts(
    mesaOpened: { "The mesa “\($0)” was opened" },
    caseFileRevised: { "Case file: " + $0.joined(separator: "; ") },
    change: { change in
      switch (change.from, change.to) {
      case (let from?, let to?): "\(change.label): from “\(from)” to “\(to)”"
      case (nil, let to?): "\(change.label): “\(to)”"
      case (let from?, nil): "\(change.label): “\(from)” was cleared"
      case (nil, nil): change.label
      }
    },
    circumstance: { $1 ? "Now present: \($0)" : "No longer present: \($0)" },
    partyAdded: { "Party added: \($0)" },
    partyRemoved: { "Party taken off: \($0)" },
    partyRevised: { (["Party corrected: \($0)"] + $1).joined(separator: "; ") },
    phase: { name, open, reason in
      "Went on to “\(name)”"
        + (open > 0 ? " with \(open) \(open == 1 ? "item" : "items") open" : "")
        + (reason.isEmpty ? "" : ": \(reason)")
    },
    item: { title, mark, reason in "\(title): \(mark)" + (reason.isEmpty ? "" : " (\(reason))") },
    itemChanged: { title, from, to in "\(title): from \(from) to \(to)" },
    note: { text, item in (item.map { "Note on “\($0)”: " } ?? "Note: ") + text },
    noteStruck: { "Note struck out: \($0)" },
    sessionOpened: { number, date, place in
      "Session \(number) opened: \(date)" + (place.isEmpty ? "" : ", \(place)")
    },
    sessionRevised: { "Session \($0) corrected: " + $1.joined(separator: "; ") },
    sessionClosed: { "Session \($0) closed" },
    sessionReopened: { "Session \($0) reopened: its closing was struck out" },
    sessionStruck: { "Opening of session \($0), struck out" },
    attendance: { name, present, session in
      "Session \(session): \(name), " + (present ? "present" : "absent")
    },
    attendanceRemoved: { "Session \($1): \($0) is off the list" },
    attendanceTotal: { "Session \($0): \($1) of \($2) attended" },
    recordAdded: { name, caption in "\(name.one.capitalizedFirst) added: \(caption)" },
    recordRevised: { name, caption, fields in
      (["\(name.one.capitalizedFirst) corrected: \(caption)"] + fields).joined(separator: "; ")
    },
    recordStruck: { name, caption, reason in
      "\(name.one.capitalizedFirst) struck out: \(caption)"
        + (reason.isEmpty ? "" : "; reason: \(reason)")
    },
    recordMoved: { name, caption, before in
      "\(name.one.capitalizedFirst) moved: \(caption)"
        + (before.map { ", before “\($0)”" } ?? ", to the end")
    },
    actaFrozen: { "Acta No. \($0) went to signature, dated \($1)" },
    struckFolio: { "Folio \($0) was struck out" },
    unstruckFolio: { "Redone: the strike of folio \($0) has no effect" })
}
