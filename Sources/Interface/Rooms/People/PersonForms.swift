import Dialogue
import Wording

extension AppState {
  /// The form for a purpose; `nil` where whom it is about is gone.
  func makeForm(_ people: PeoplePurpose) -> Form? {
    let purpose = FormPurpose.people(people)
    let words = look.wording.peopleScreen
    guard let id = people.person else {
      guard let text = lineText(people) else { return nil }
      return Form(
        purpose, title: words.newPerson,
        prompt: attendedSession == nil ? words.linePrompt : look.wording.attendance.linePrompt,
        fields: [
          FormField(
            id: .name, label: words.fieldLine,
            content: .line(TextField(text, upTo: Self.longestPersonLine)))
        ])
    }
    guard let person = table?.mesa.person(id) else { return nil }
    switch people {
    case .line, .row: return nil
    case .details: return detailsForm(purpose, person)
    case .credential: return credentialForm(purpose, person, prompt: person.name)
    case .credentials:
      return credentialForm(purpose, person, prompt: promptOfCredentials(from: id) ?? person.name)
    case .strike:
      return Form(
        purpose, title: look.wording.actions.strikePerson.title, prompt: person.name,
        fields: [line(.reason, texts.fieldReason, "", .reason)])
    }
  }

  private static let longestPersonLine = 400

  /// What the line of a form begins with; `nil` where the row is gone.
  private func lineText(_ people: PeoplePurpose) -> String? {
    guard case .row(let row) = people else { return "" }
    guard let rows = nearest(IntakeRoom.self)?.sheet.rows, rows.indices.contains(row) else {
      return nil
    }
    guard let person = rows[row].person else { return rows[row].text }
    let details = person.details
    let party = details.party.flatMap { table?.mesa.partyShortNames[$0] } ?? person.partySaid
    let parts = [details.name, details.office, details.dni, details.phone, details.language, party]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What is told of a person in a form, in that order.
  private static let asked: [FieldKey] = [
    .name, .party, .position, .dni, .phone, .sex, .language, .interpreter, .entity,
  ]

  /// The kind whose records tell this of their person.
  static func kind(telling key: FieldKey) -> RecordKind {
    RecordKind.delegate.declaration.asked(key) == nil ? .teamMember : .delegate
  }

  private func detailsForm(_ purpose: FormPurpose, _ person: Person) -> Form {
    let details = person.details
    var fields = Self.asked.compactMap { key in
      let kind = Self.kind(telling: key)
      return kind.declaration.asked(key).map {
        field(of: $0, details.value(of: key), kind, on: purpose)
      }
    }
    fields.insert(
      line(.shortName, look.wording.people.shortName.capitalizedFirst, details.shortName, .person),
      at: 1)
    var form = Form(purpose, title: person.name, fields: fields)
    form.focus = form.fields.firstIndex { $0.id != .shortName && $0.isBlank } ?? 0
    return form
  }

  private func credentialForm(
    _ purpose: FormPurpose, _ person: Person, prompt: String
  ) -> Form {
    let kind: RecordKind = person.party == nil ? .teamMember : .delegate
    let record = credential(of: person.id, kind)
    let values = record?.values ?? proposedCredential(of: person, kind)
    let fields = kind.declaration.fields.filter { $0.key != .person }.map {
      field(of: $0, values[$0.key], kind, on: purpose)
    }
    var form = Form(
      purpose, title: look.wording.records.kind(kind).capitalizedFirst, prompt: prompt,
      fields: fields)
    let first: FieldID = .record(kind == .delegate ? .credential : .teamRole)
    form.stand(on: first)
    return form
  }

  func credential(of person: PersonID, _ kind: RecordKind) -> Record? {
    table?.mesa.records.all(kind).last { $0.person() == person }
  }

  /// A new credential goes by the last one of the same party: document, who signed it and until when.
  func proposedCredential(of person: Person, _ kind: RecordKind) -> [FieldKey: Value] {
    guard kind == .delegate, let mesa = table?.mesa else { return [:] }
    var values: [FieldKey: Value] = [.voice: .flag(true), .accreditation: .code(.accredited)]
    guard let last = lastCredential(of: person.party, besides: person.id, mesa) else {
      return values
    }
    for key: FieldKey in [.credential, .signedBy, .authority, .scope, .expiry, .accreditation] {
      values[key] = last[key]
    }
    return values
  }

  /// The last credential by which somebody of a party was accredited, and that still holds.
  func lastCredential(of party: PartyID?, besides person: PersonID, _ mesa: Mesa) -> Record? {
    mesa.records.all(.delegate).last { record in
      record.person() != person && mesa.party(of: record) == party
        && !record.text(.credential).isEmpty
        && record.accreditation(on: now.date) == .accredited
    }
  }

  func field(
    of spec: FieldSpec, _ value: Value?, _ kind: RecordKind, on purpose: FormPurpose
  ) -> FormField {
    FormField(
      id: .record(spec.key), label: look.wording.records.field(spec.key, of: kind).capitalizedFirst,
      content: content(of: spec, value: value, on: purpose), isFurther: !spec.isRequired)
  }
}
