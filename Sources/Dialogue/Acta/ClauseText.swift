extension Mesa {
  /// Everything that a party accepts with an agreement, as one text in a fixed order: the words,
  /// what kind of clause it is and whose yes it needs, who is to do what with which share, by when and
  /// for whom, who verifies and follows up, the norms to issue.
  ///
  /// Each value stands behind its length in bytes, so that no two agreements have the same text.
  /// Names are written out: whoever renames a party or a person changes what was accepted. A person's
  /// identity stands beside the name, since two may have one name. The day of reading aloud and the
  /// topic are not part of it.
  public func clauseText(of agreement: RecordID) -> String {
    records[agreement].map(clauseText) ?? ""
  }

  /// The same of an agreement as it would be written.
  func clauseText(of record: Record) -> String {
    let agreement = record.id
    var text = Self.piece("agreement", record.text(.text))
    switch record.clauseClass {
    case .obligation: break
    case .procedure, .recognition:
      text += Self.piece("class", record.code(.clauseClass)?.rawValue ?? "")
    }
    text += translation(of: record)
    for party in record.parties(.concurring) {
      text += Self.piece("concurs", self.party(party)?.name ?? party.description)
    }
    if record.flag(.effectiveOnRatification) { text += Self.piece("effective", "ratification") }
    for commitment in records.all(.commitment, of: agreement) {
      text += Self.piece("commitment", commitment.text(.action))
      for party in commitment.parties(.responsible) {
        text += Self.piece("party", self.party(party)?.name ?? party.description)
      }
      for person in commitment.people(.responsiblePeople) {
        text += piece("person", person)
      }
      let contributions = commitment.text(.contributions)
      if !contributions.isEmpty { text += Self.piece("contributions", contributions) }
      text += facts(of: commitment)
      text += Self.piece("deadline", Self.text(of: commitment.deadline()))
      text += Self.piece("beneficiary", commitment.text(.beneficiary))
      for key in [FieldKey.verifier, .followUp] {
        text +=
          commitment.person(key).map { piece(key.rawValue, $0) }
          ?? Self.piece(key.rawValue, commitment.text(key))
      }
    }
    for norm in records.all(.normToIssue, of: agreement) {
      text += Self.piece("norm", norm.code(.instrument)?.rawValue ?? "")
      text += Self.piece("text", norm.text(.text))
      text += Self.piece("entity", norm.text(.entity))
      text += Self.piece("deadline", Self.text(of: norm.deadline()))
    }
    return text
  }

  /// What an acceptance of an agreement is bound to.
  public func clauseDigest(of agreement: RecordID) -> TextDigest {
    TextDigest(of: clauseText(of: agreement))
  }

  func clauseDigest(of agreement: Record) -> TextDigest {
    TextDigest(of: clauseText(of: agreement))
  }

  /// The day on which the words that an agreement has now were read aloud; `nil` where nobody wrote a
  /// reading down, or the words changed since.
  ///
  /// A book that was written before readings were bound to words has them in the first answer: it was
  /// written together with the reading.
  public func readAloud(_ agreement: Record) -> CalendarDate? {
    guard let day = agreement.date(.readAloud) else { return nil }
    let own = agreement.text(.digest)
    let read =
      own.isEmpty ? records.all(.acceptance, of: agreement.id).first?.text(.digest) ?? "" : own
    return read == clauseDigest(of: agreement).description ? day : nil
  }

  /// Whether what was said of an agreement was said of the words that it has now.
  public func isBound(_ acceptance: Record) -> Bool {
    guard let agreement = acceptance.reference(.agreement) else { return false }
    return acceptance.text(.digest) == clauseDigest(of: agreement).description
  }

  /// The words in the other language, whose they are and which text prevails; nothing where there are
  /// none.
  private func translation(of agreement: Record) -> String {
    guard !agreement.text(.translation).isEmpty else { return "" }
    var text = Self.piece("translation", agreement.text(.translation))
    text += Self.piece("language", agreement.text(.language))
    text +=
      agreement.person(.translator).map { piece("translator", $0) }
      ?? Self.piece("translator", agreement.text(.translator))
    return text + Self.piece("prevails", agreement.code(.prevails)?.rawValue ?? "")
  }

  /// What only some commitments say: nothing where nobody said it.
  private func facts(of commitment: Record) -> String {
    var text = ""
    if let person = commitment.person(.executor) {
      text += piece("executor", person)
    } else if !commitment.text(.executor).isEmpty {
      text += Self.piece("executor", commitment.text(.executor))
    }
    if let day = commitment.date(.starts) { text += Self.piece("starts", day.description) }
    for key in [FieldKey.periodicity, .investmentCode, .budget] where !commitment.text(key).isEmpty
    {
      text += Self.piece(key.rawValue, commitment.text(key))
    }
    return text
  }

  private func piece(_ name: String, _ person: PersonID) -> String {
    Self.piece(name, "\(person.text) \(self.name(of: person))")
  }

  private static func piece(_ name: String, _ value: String) -> String {
    "\(name) \(value.utf8.count):\(value)\n"
  }

  private static func text(of deadline: Deadline?) -> String {
    switch deadline {
    case nil: ""
    case .immediate: "immediate"
    case .date(let date): date.description
    case .days(let count, let counting, let start): "\(count) \(counting) \(start)"
    case .months(let count, let start): "\(count) months \(start)"
    case .hours(let count, let start): "\(count) hours \(start)"
    }
  }
}
