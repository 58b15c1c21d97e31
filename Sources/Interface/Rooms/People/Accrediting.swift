import Dialogue

extension AppState {
  /// Accredits the marked people, else the one under the cursor, by the last credential of their
  /// party; where that has none, or somebody stands for no party, the form asks.
  mutating func accredit() -> [Effect] {
    guard let mesa = table?.mesa else { return [] }
    let chosen = chosenPeople
    let pending = pendingPeople
    guard let first = pending.first ?? chosen.first else { return [] }
    if pending.isEmpty {
      if chosen.count == 1 { return openForm(.people(.credential(first.person.id))) }
      message = Message(.info, look.wording.refusals.sentence(.nothingChanges))
      return []
    }
    let commands = pending.map { accreditation(of: $0, mesa) }
    guard !commands.contains(where: { $0 == nil }) else {
      // The first that lacks one is asked about; what is written there serves the others of the party.
      let lacking = zip(pending, commands).first { $0.1 == nil }?.0 ?? first
      let id = lacking.person.id
      return openForm(.people(hasMarked ? .credentials(id) : .credential(id)))
    }
    guard let effect = effect(of: commands.compactMap { $0 }) else { return [] }
    if chosen.count == 1 { _ = move(.by(1)) }
    return [effect]
  }

  /// Of the chosen people those who are not accredited, in the order of the list.
  var pendingPeople: [PersonRow] { chosenPeople.filter { $0.accreditation != .accredited } }

  /// What the form of one credential does with all who are marked: whom its document accredits, whom what is
  /// known of them or of their party does, and for whom one is asked for afterwards.
  func promptOfCredentials(from id: PersonID) -> String? {
    guard hasMarked, let mesa = table?.mesa, let person = mesa.person(id) else { return nil }
    var (typed, known, left): ([String], [String], [String]) = ([person.name], [], [])
    for row in pendingPeople where row.person.id != id {
      let isAlike = row.person.party == person.party && person.party != nil
      let hasOwn = row.record.map { !$0.text(.credential).isEmpty } ?? false
      if accreditation(of: row, mesa, by: isAlike ? [:] : nil) == nil {
        left.append(row.person.name)
      } else if isAlike, !hasOwn {
        typed.append(row.person.name)
      } else {
        known.append(row.person.name)
      }
    }
    let words = look.wording.peopleScreen
    let party = person.party.flatMap { mesa.party($0)?.name }
    return [
      words.accreditedByThis(listed(typed), party),
      known.isEmpty ? nil : words.accreditedByTheirs(listed(known)),
      left.isEmpty ? nil : words.accreditedLater(listed(left), key(of: "accredit")),
    ].compactMap { $0 }.joined(separator: "\n")
  }

  private func listed(_ names: [String]) -> String {
    let shown = names.prefix(3).joined(separator: ", ")
    return names.count > 3 ? shown + " " + texts.andMore(names.count - 3) : shown
  }

  /// The credentials of those who are marked with somebody: of their party by the document of the form, of
  /// others as far as one of theirs is known.
  func credentialsOfOthers(by form: Form, of id: PersonID, _ mesa: Mesa) -> [Command] {
    let party = mesa.person(id)?.party
    let values = try? recordValues(of: form, .delegate)
    return pendingPeople.filter { $0.person.id != id }.compactMap { row in
      let isAlike = row.person.party == party
      return accreditation(of: row, mesa, by: isAlike && party != nil ? values : nil)
    }
  }

  /// The marks of those stay of whom nothing was written, and it is said how many they are.
  mutating func keepUnaccredited(_ marked: [RowID]) {
    guard top is PeopleRoom, let table else { return }
    let credentials = table.mesa.credentials
    let left = marked.filter { row in
      guard case .person(let id) = row, table.mesa.person(id)?.isStruck == false else {
        return false
      }
      let standing = credentials[id]?.accreditation(on: now.date)
      return standing != .accredited && standing != .provisional
    }
    guard !left.isEmpty else { return }
    sift { $0.marked = left }
    message = Message(
      .info, look.wording.peopleScreen.stillToAccredit(left.count, key(of: "accredit")))
  }

  /// `nil` where nothing says by which document.
  ///
  /// - Parameter typed: a document that was just written down for them, too.
  private func accreditation(
    of row: PersonRow, _ mesa: Mesa, by typed: [FieldKey: Value]? = nil
  ) -> Command? {
    guard row.person.party != nil else { return nil }
    let own = row.record.flatMap { $0.text(.credential).isEmpty ? nil : $0 }
    // An observation is lifted, and a term renewed, by whoever says with what.
    if row.accreditation == .observed || row.accreditation == .expired { return nil }
    let last = lastCredential(of: row.person.party, besides: row.person.id, mesa)
    guard let source = own?.values ?? typed ?? last?.values else { return nil }
    var values = row.record?.values ?? [.person: .person(row.person.id), .voice: .flag(true)]
    for key: FieldKey in [.credential, .signedBy, .authority, .scope, .expiry]
    where values[key] == nil {
      values[key] = source[key]
    }
    values[.accreditation] = .code(.accredited)
    if own == nil, let typed {
      values[.accreditation] = typed[.accreditation]
      values[.until] = typed[.until]
    }
    guard let record = row.record else { return .record(.addRecord(.delegate, values)) }
    return .record(.reviseRecord(record.id, .delegate, values, from: record.seen))
  }
}
