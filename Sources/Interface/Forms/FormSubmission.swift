import Dialogue
import Documents

extension AppState {
  /// What saving this form asks of the world.
  ///
  /// - Throws: a ``Complaint`` where it cannot even be asked.
  func submission(of form: Form) throws(Complaint) -> Effect {
    if let field = form.fields.first(where: { $0.overrun != nil }) {
      throw Complaint(text: limits.notSaved(field.label), field: field.id)
    }
    switch form.purpose {
    case .newMesa: return try newMesaSubmission(form)
    case .search: return try searchSubmission(form)
    case .cutOff: return try cutOffSubmission(form)
    case .caseFile: return try caseFileRevision(form)
    case .party(let id?): return try partyRevision(form, id)
    case .party(nil):
      return .perform(
        .people(
          .addParty(
            PartyDetails(
              name: form.text(.name), shortName: form.text(.shortName),
              kind: form.choice(.kind, of: PartyKind.self) ?? .other,
              tier: form.choice(.tier, of: ActorTier.self) ?? .primary,
              address: form.text(.address)))))
    case .session(let id?): return try sessionRevision(form, id)
    case .session(nil): return try sessionOpening(form)
    case .closing(let id): return try closing(form, id)
    case .sessionAgenda(let id):
      guard let command = agendaRevision(of: id, reason: form.text(.reason)) else {
        throw Complaint(text: noSessions, field: nil)
      }
      return .perform(command)
    case .presence(let session, let person):
      return try presenceSubmission(form, session, person)
    case .people(let people): return try submission(of: form, people)
    case .note(let item): return noteSubmission(form, on: item)
    case .floor(let floor): return try floorSubmission(form, floor)
    case .reason(let item, let mark):
      return marking(item, mark, reason: form.text(.reason))
    case .newRecord(let kind, _):
      return .perform(.record(.addRecord(kind, try recordValues(of: form, kind))))
    case .statement:
      return .perform(.record(.addRecord(.statement, try recordValues(of: form, .statement))))
    case .question:
      return .perform(
        .record(.addRecord(.initialContact, try recordValues(of: form, .initialContact))))
    case .record(let id): return try recordRevision(form, id)
    case .fulfilment:
      return .perform(.record(.addRecord(.progress, try recordValues(of: form, .progress))))
    case .publication(let id): return try publicationSubmission(form, id)
    case .wording(let id): return try wordingSubmission(form, id)
    case .strikeRecord(let id):
      return striking(id, reason: form.text(.reason))
    case .waiver(let target):
      return waiving(target, reasons: form.text(.record(.reasons)))
    case .actaPart(let target): return try actaPartSubmission(form, target)
    case .answer(let target): return try answerSubmission(form, target)
    case .signing(let target): return try signingSubmission(form, target)
    case .freeze(let acta): return try freezeSubmission(form, acta)
    case .attach(let acta): return .attach(path: form.text(.reason), acta: acta)
    case .documentLead(let document, let session):
      return .showDocument(
        DocumentChoice(document, session: session, lead: form.text(.note)))
    case .leavePhase(let phase):
      return .perform(.protocol(.enterPhase(phase, reason: form.text(.reason))))
    }
  }

  private func newMesaSubmission(_ form: Form) throws(Complaint) -> Effect {
    let name = form.text(.name)
    guard !name.isEmpty else {
      throw Complaint(text: look.wording.refusals.sentence(.blank(.name)), field: .name)
    }
    return .create(
      CaseFile(
        name: name, code: form.text(.code), place: form.place,
        type: form.choice(.type, of: ConflictType.self) ?? .unsaid,
        mechanism: form.choice(.mechanism, of: Mechanism.self) ?? .unsaid,
        moment: .unsaid,
        role: form.choice(.role, of: Role.self) ?? .unsaid))
  }
}

/// Why a form cannot be saved, and the field that it is about.
struct Complaint: Error, Hashable {
  let text: String
  let field: FieldID?
  /// Whether saving the same again is the answer that it waits for.
  let isQuestion: Bool
  /// Whether the text says which field it is about.
  let namesField: Bool
  /// Where another changed meanwhile what the form is about.
  let clash: Clash?

  init(text: String, field: FieldID?, isQuestion: Bool = false, namesField: Bool = true) {
    self.text = text
    self.field = field
    self.isQuestion = isQuestion
    self.namesField = namesField
    clash = nil
  }

  init(clash: Clash) {
    text = ""
    field = clash.field
    isQuestion = false
    namesField = true
    self.clash = clash
  }
}
