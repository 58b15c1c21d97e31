import Dialogue
import Wording

extension AppState {
  /// What was understood of the line so far, field by field.
  func lineAdvice(on form: Form) -> FormAdvice {
    let line = form.text(.name)
    guard !line.isEmpty, let person = read(line) else {
      let party = partyOfLine.flatMap { table?.mesa.party($0)?.name }
      let hint = party.map { look.wording.peopleScreen.samePartyHint($0) } ?? ""
      return FormAdvice(paragraphs: [Paragraph(text: hint, scope: .textDim)], rows: 7)
    }
    // Once asked, the question stands below.
    let doubts =
      form.complaint != nil
      ? []
      : person.doubts.compactMap(sentence).map {
        Paragraph(text: $0, scope: .messageWarning)
      }
    return FormAdvice(paragraphs: readParagraphs(person) + doubts, rows: 7)
  }

  /// Each thing that is known of somebody, with its name.
  func readParagraphs(_ person: ReadPerson) -> [Paragraph] {
    let details = person.details
    let keys: [FieldKey] = [
      .name, .position, .party, .dni, .phone, .language, .interpreter, .sex, .entity,
    ]
    let parts = keys.compactMap { key -> String? in
      guard let value = details.value(of: key) else { return nil }
      let kind = Self.kind(telling: key)
      guard let spec = kind.declaration.asked(key) else { return nil }
      let label = look.wording.records.field(key, of: kind).capitalizedFirst
      return "\(label): \(shown(value, in: spec))"
    }
    let isWithoutParty = details.party == nil
    let none = isWithoutParty ? [Paragraph(text: look.wording.peopleScreen.noParty)] : []
    return [Paragraph(text: parts.prefix(1).joined(), scope: .textStrong)]
      + (parts.count > 1
        ? [Paragraph(text: parts.dropFirst().joined(separator: separator))] : [])
      + none
  }

  /// Somebody was written down: the next line begins, of the same party where it says no other.
  mutating func goOnWithLines(_ number: Int) {
    guard case .people(.person(.added(let person)))? = folio(number)?.event else { return }
    let party = person.party
    change(PeopleRoom.self) { room in
      room.party = party
      room.focus.id = .person(person.id)
      room.focus.row = .max
    }
    _ = openForm(.people(.line))
  }
}
