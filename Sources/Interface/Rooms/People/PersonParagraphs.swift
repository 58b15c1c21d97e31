import Dialogue
import Wording

extension AppState {
  /// What is missing of somebody first; then who they are, what binds them, and their credential.
  func personParagraphs(_ row: PersonRow) -> [Paragraph] {
    guard let mesa = table?.mesa else { return [] }
    let words = look.wording.peopleScreen
    var paragraphs: [Paragraph] = []
    if !row.holes.isEmpty {
      let holes = row.holes.map { hole($0, row.accreditation) }
      paragraphs.append(
        Paragraph(text: words.missing(holes.joined(separator: ", ")), scope: .messageWarning))
    }
    let details = row.person.details
    let party = row.person.party.flatMap { mesa.party($0)?.name }
    let who = [
      details.office, party ?? details.entity, details.dni.isEmpty ? "" : "DNI \(details.dni)",
      details.phone, details.language,
      details.shortName.isEmpty ? "" : words.called(details.shortName),
    ]
    let known = who.filter { !$0.isEmpty }
    if !known.isEmpty { paragraphs.append(Paragraph(text: known.joined(separator: separator))) }
    paragraphs += obligations(of: row.person.id, mesa)
    return paragraphs + (row.record.map(credentialParagraphs) ?? [])
  }

  private func credentialParagraphs(_ record: Record) -> [Paragraph] {
    record.kind.declaration.fields.compactMap { spec in
      guard spec.key != .person, let value = record[spec.key] else { return nil }
      let label = look.wording.records.field(spec.key, of: record.kind).capitalizedFirst
      return Paragraph(text: "\(label): \(shown(value, in: spec))")
    }
  }

  /// What this person answers for, the open ones first.
  private func obligations(of person: PersonID, _ mesa: Mesa) -> [Paragraph] {
    let words = look.wording.peopleScreen
    let bound = mesa.records.all(.commitment).filter { record in
      record.people(.responsiblePeople).contains(person) || record.person(.verifier) == person
        || record.person(.followUp) == person
    }
    guard !bound.isEmpty else { return [] }
    return [Paragraph(text: words.boundTo, scope: .textStrong)]
      + bound.map { record in
        let role: FieldKey =
          record.people(.responsiblePeople).contains(person)
          ? .responsiblePeople : record.person(.verifier) == person ? .verifier : .followUp
        let label = look.wording.records.field(role, of: .commitment)
        let light = table.flatMap { self.light(of: record, $0) }
        let state = light.map { separator + $0.text(separator) } ?? ""
        return Paragraph(
          text: "\(label): \(line(of: record))\(state)", scope: light?.scope ?? .text)
      }
  }

  private func hole(_ hole: PersonRow.Hole, _ standing: AccreditationStanding?) -> String {
    let words = look.wording.peopleScreen
    return switch hole {
    case .credential: words.holeCredential(standing)
    case .dni: words.holeDNI
    case .phone: words.holePhone
    }
  }
}
