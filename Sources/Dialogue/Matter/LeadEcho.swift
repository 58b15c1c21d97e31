/// A place where a typed lead repeats what is not public.
public struct LeadEcho: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    case record(RecordID, RecordKind)
    /// The folio of a note.
    case note(folio: Int)
    /// The identity document or the telephone of somebody.
    case person(PersonID)
  }

  /// Whether the public may hear what a record says.
  enum Standing {
    /// It is public anyway.
    case open
    case hidden
    /// Neither: what is told of it is for the mediator to judge.
    case unheeded
  }

  public let source: Source
  /// The words as they stand in the lead.
  public let words: String

  /// So many words in a row, without case and accents, are no accident.
  static let length = 6

  /// Texts of so many words tell what they say only whole.
  static let whole = 4..<length
}

extension Mesa {
  /// Where a text repeats six or more words of a proposal, a statement, a claim, a note, any other
  /// working record, or an agreement that no signed acta holds; or the whole of what was agreed, promised,
  /// proposed or stated in four or five.
  ///
  /// What is public anyway may be repeated: titles of the agenda, signed agreements.
  public func echoes(in lead: String) -> [LeadEcho] {
    let sequence = WordSequence(lead)
    let own = Self.runs(of: sequence, LeadEcho.length)
    let numbers = numbersOfPeople(in: lead) + namesWithheld(in: lead)
    guard sequence.words.count >= LeadEcho.whole.lowerBound else { return numbers }
    let (publicTexts, hiddenTexts) = textsByStanding
    let openWords = publicTexts.map { WordSequence($0) }
    let open = Set(openWords.flatMap { Self.runs(of: $0, LeadEcho.length) })
    var found = wholeEchoes(in: sequence, openWords)
    for (source, text) in hiddenTexts where !own.isEmpty {
      let hidden = Set(Self.runs(of: WordSequence(text), LeadEcho.length)).subtracting(open)
      var last: Range<Int>?
      for (start, run) in own.enumerated() where hidden.contains(run) {
        let range = start..<start + LeadEcho.length
        if let before = last, before.upperBound >= start {
          last = before.lowerBound..<range.upperBound
        } else {
          if let last { found.append((source, last)) }
          last = range
        }
      }
      if let last { found.append((source, last)) }
    }
    return numbers
      + found.enumerated()
      .sorted {
        ($0.element.words.lowerBound, $0.offset) < ($1.element.words.lowerBound, $1.offset)
      }
      .map { LeadEcho(source: $0.element.source, words: sequence.text(of: $0.element.words)) }
  }

  /// The people held or wounded who do not wish it, or were not asked, and whose name a text tells.
  func namesWithheld(in lead: String) -> [LeadEcho] {
    (records.all(.detention) + records.all(.victim)).filter {
      WithheldNames(of: [$0]).kept(back: lead) != lead
    }.map { LeadEcho(source: .record($0.id, $0.kind), words: $0.toldName) }
  }

  /// The identity documents and telephones that a text tells, however its digits are set apart.
  func numbersOfPeople(in lead: String) -> [LeadEcho] {
    guard lead.utf8.count(where: { (0x30...0x39).contains($0) }) >= Self.shortestNumber else {
      return []
    }
    let digits = Self.digits(of: lead)
    return people.flatMap { person in
      [person.details.dni, person.details.phone].filter {
        let own = Self.digits(of: $0)
        return own.utf8.count >= Self.shortestNumber && digits.contains(own)
      }.map { LeadEcho(source: .person(person.id), words: $0) }
    }
  }

  /// A shorter number may be one of anything.
  private static let shortestNumber = 6

  /// The digits of a text; what sets numbers apart is a space, what stands within one is nothing.
  private static func digits(of text: String) -> String {
    text.reduce(into: "") { digits, character in
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if !" -.()+".contains(character), digits.last.map({ $0 != " " }) ?? false {
        digits.append(" ")
      }
    }
  }

  /// All runs of so many words, folded.
  private static func runs(of sequence: WordSequence, _ length: Int) -> [[String]] {
    let words = sequence.words.map(\.folded)
    guard words.count >= length else { return [] }
    return (0...words.count - length).map { Array(words[$0..<$0 + length]) }
  }

  /// Where a text holds a short one whole that is not public and of which nothing public has all words in a
  /// row.
  private func wholeEchoes(
    in lead: WordSequence, _ open: [WordSequence]
  ) -> [(source: LeadEcho.Source, words: Range<Int>)] {
    let signed = SignedActas(self)
    return records.standing.flatMap { record -> [(source: LeadEcho.Source, words: Range<Int>)] in
      guard let key = Self.tellingField[record.kind], record.standing(signed) == .hidden else {
        return []
      }
      let text = WordSequence(record.text(key)).words.map(\.folded)
      guard LeadEcho.whole.contains(text.count) else { return [] }
      let starts = Self.runs(of: lead, text.count).indices(of: text)
      guard !starts.isEmpty,
        !open.contains(where: { Self.runs(of: $0, text.count).contains(text) })
      else { return [] }
      return starts.map { (.record(record.id, record.kind), $0..<$0 + text.count) }
    }
  }

  private static let tellingField: [RecordKind: FieldKey] = [
    .agreement: .text, .commitment: .action, .proposal: .text, .statement: .text,
  ]

  private var textsByStanding: (open: [String], hidden: [(LeadEcho.Source, String)]) {
    let signed = SignedActas(self)
    var open = [caseFile.name, caseFile.place.name]
    var hidden: [(LeadEcho.Source, String)] = []
    for record in records.standing {
      switch record.standing(signed) {
      case .open: open += typedTexts(of: record)
      case .hidden:
        hidden += typedTexts(of: record).map { (.record(record.id, record.kind), $0) }
      case .unheeded:
        hidden += keptTexts(of: record).map { (.record(record.id, record.kind), $0) }
      }
    }
    return (open, hidden + notes.map { (.note(folio: $0.folio), $0.text) })
  }

  /// What is private of a record that others may see.
  private func keptTexts(of record: Record) -> [String] {
    record.kind.declaration.fields.filter { $0.isKept && !$0.isPersonal }
      .map { record.text($0.key) }.filter { !$0.isEmpty }
  }

  /// What was typed, in the order of the form, also of its person.
  private func typedTexts(of record: Record) -> [String] {
    let details = person(of: record)?.details
    return record.kind.declaration.asked.flatMap { spec -> [String] in
      if spec.isPersonal {
        if case .text(let text)? = details?.value(of: spec.key) { return [text] }
        return []
      }
      return [record.text(spec.key)] + (record[spec.key]?.people.map(name(of:)) ?? [])
    }.filter { !$0.isEmpty }
  }
}

extension [[String]] {
  fileprivate func indices(of words: [String]) -> [Int] {
    enumerated().filter { $0.element == words }.map(\.offset)
  }
}

extension Record {
  fileprivate func standing(_ signed: SignedActas) -> LeadEcho.Standing {
    let declaration = kind.declaration
    if let echo = declaration.echo { return echo(self, signed) }
    switch declaration.visibility {
    case .public: return .open
    case .private: return .hidden
    case .parties, .atRisk: return .unheeded
    }
  }
}
