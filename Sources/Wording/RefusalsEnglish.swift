import Dialogue

extension Refusals {
  public static let english = Refusals(
    alreadyOpened: "This mesa is open already; to change its details, revise the case file.",
    notOpened: "The book has no first folio yet; create the mesa with its name first.",
    badIdentity: { id in
      "“\(id)” will not do as an identifier; use up to 64 lower-case letters without accents, "
        + "digits and inner hyphens, such as “quebrada-honda-2026”."
    },
    blank: { "\(Terms.english.field($0).capitalizedFirst) is missing; write it before saving." },
    tooLong: { field, limit in
      "\(Terms.english.field(field).capitalizedFirst) is too long: there is room for "
        + "\(Counts.english.characters(limit)); shorten it."
    },
    unknownItem: { "No checklist has the item “\($0)”; check its name in the list of its phase." },
    itemDoesNotApply: { item in
      "The item “\(item)” does not apply to this mesa; first set the circumstance or the mechanism "
        + "that calls for it."
    },
    reasonRequired: { mark in
      "Marking an item as “\(Terms.english.mark(mark))” takes a reason, which stays in the book; "
        + "write it."
    },
    phaseReasonRequired: { phase, open in
      "There \(open == 1 ? "is" : "are") \(Counts.english.openItems(open)) in "
        + "“\(Terms.english.numberedPhase(phase))”; settle what is left or write the reason for going "
        + "on all the same."
    },
    alreadyInPhase: {
      "The mesa is in “\(Terms.english.numberedPhase($0))” already; choose another phase."
    },
    unknownParty: { "There is no party with number \($0); check the list of parties." },
    duplicateParty: {
      "There is already a party called “\($0)”; choose another name or correct the existing one."
    },
    partyInUse: {
      "“\($0)” cannot be removed: it stands in the attendance of a session or in another entry; remove it "
        + "there first."
    },
    sessionAlreadyOpen: { "Session \($0) is still open; close it before you open another." },
    noSessionOpen: "No session is open; open one first.",
    unknownSession: { "The mesa has no session \($0); check the list of sessions." },
    unknownAttendance: {
      "“\($0)” is not in the attendance of that session; write the name as it is recorded."
    },
    unknownRecord: { "There is no entry with number \($0); check the list." },
    recordIsStruck: { id, reason in
      "Entry \(id) is struck out" + (reason.isEmpty ? "" : " (reason: “\(reason)”)")
        + " and no longer counts; undo the strike or add it again."
    },
    changedMeanwhile: { clash in
      let change = Wording(.english).change(of: clash)
      return "“\(change.label.capitalizedFirst)” changed meanwhile: now it "
        + (change.from.map { "says “\($0)”" } ?? "is blank") + "; you "
        + (change.to.map { "wrote “\($0)”" } ?? "left it blank") + "."
    },
    recordInUse: { id, user in
      "Entry \(id) cannot be struck out: entry \(user) refers to it; strike or correct that one "
        + "first."
    },
    fieldNotOfRecord: { key, kind in
      "“\(RecordTexts.english.kind(kind).capitalizedFirst)” has no "
        + "“\(RecordTexts.english.field(key, of: kind))”; leave it out."
    },
    recordFieldMissing: { key, kind in
      "“\(RecordTexts.english.field(key, of: kind).capitalizedFirst)” is missing in "
        + "“\(RecordTexts.english.kind(kind))”; write it before saving."
    },
    recordFieldTooLong: { key, limit in
      "“\(RecordTexts.english.field(key).capitalizedFirst)” is too long: there is room for "
        + "\(Counts.english.characters(limit)); shorten it."
    },
    numberOutOfRange: { key, range in
      "“\(RecordTexts.english.field(key).capitalizedFirst)” goes from \(range.lowerBound) to "
        + "\(range.upperBound); correct the number."
    },
    wrongFieldType: {
      "“\(RecordTexts.english.field($0).capitalizedFirst)” takes another sort of value; check how "
        + "it is written."
    },
    badCode: { key, code in
      "“\(RecordTexts.english.code(code).capitalizedFirst)” is not an option of "
        + "“\(RecordTexts.english.field(key))”; choose one of its list."
    },
    badHour: {
      "“\(RecordTexts.english.field($0).capitalizedFirst)” is written like 14:30, from 00:00 to "
        + "23:59."
    },
    deadlineOnlyForward: {
      "The deadline that holds is \(Dates.english.long($0)); it can only be extended to a later "
        + "date."
    },
    countersItself: {
      "Proposal \($0) would end up countering itself; choose another one."
    },
    actaFrozen: {
      "That stands in acta No. \($0), which went to signature and is not corrected; draft a new acta "
        + "in its place."
    },
    actaNotFrozen: "That acta is still a draft; take it to signature first.",
    replacementBegun: {
      "The acta in place of No. \($0) is not struck out nor given to another: its agreements may have "
        + "changed; take it to signature."
    },
    actaHasHoles: { count in
      "\(count == 1 ? "1 hole keeps" : "\(count) holes keep") it from being signed; fill "
        + "\(count == 1 ? "it or waive it" : "them or waive them") with a reason."
    },
    consultationPending: {
      "“\($0)” still waits for the answer of its bases; write it down before the signing."
    },
    nothingChanges: "The book says so already; no folio was written.",
    nothingToUndo: "There is nothing left to undo in this book.",
    nothingToRedo: "There is nothing to redo: the last thing written was not an undo.",
    otherToUndo: { folio, by in
      "The last thing that can be undone is now folio \(folio), by \(by); look at it and give the "
        + "order again if it is the one you want to undo."
    },
    otherToRedo: { folio, by in
      "What was last undone is now that of folio \(folio), by \(by); look at it and give the order "
        + "again if it is what you want to redo."
    })
}
