/// A place where a typed lead repeats what is not public.
public struct LeadEcho: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    case record(RecordID, RecordKind)
    /// The folio of a note.
    case note(folio: Int)
  }

  public let source: Source
  /// The words as they stand in the lead.
  public let words: String

  /// So many words in a row, without case and accents, are no accident.
  static let length = 6
}

extension Mesa {
  /// Where a text repeats six or more words of a proposal, a statement, a claim, a note, any other
  /// working record, or an agreement that no signed acta holds.
  ///
  /// What is public anyway may be repeated: titles of the agenda, signed agreements.
  public func echoes(in lead: String) -> [LeadEcho] {
    let sequence = WordSequence(lead)
    let own = Self.runs(of: sequence)
    guard !own.isEmpty else { return [] }
    let open = Set(publicTexts.flatMap { Self.runs(of: WordSequence($0)) })
    var found: [(source: LeadEcho.Source, words: Range<Int>)] = []
    for (source, text) in hiddenTexts {
      let hidden = Set(Self.runs(of: WordSequence(text))).subtracting(open)
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
    return found.enumerated()
      .sorted {
        ($0.element.words.lowerBound, $0.offset) < ($1.element.words.lowerBound, $1.offset)
      }
      .map { LeadEcho(source: $0.element.source, words: sequence.text(of: $0.element.words)) }
  }

  /// All runs of so many words, folded.
  private static func runs(of sequence: WordSequence) -> [[String]] {
    let words = sequence.words.map(\.folded)
    guard words.count >= LeadEcho.length else { return [] }
    return (0...words.count - LeadEcho.length).map { Array(words[$0..<$0 + LeadEcho.length]) }
  }

  private var publicTexts: [String] {
    let signed = signedAgreements
    return [caseFile.name, caseFile.place.name]
      + records.standing.filter { record in
        switch record.kind {
        case .agendaItem: true
        case .agreement: signed.contains(record.id)
        case .commitment, .normToIssue:
          record.reference(.agreement).map(signed.contains) ?? false
        default: false
        }
      }.flatMap(\.typedTexts)
  }

  private var hiddenTexts: [(LeadEcho.Source, String)] {
    let signed = signedAgreements
    let actas = Set(signedActas.map(\.acta))
    let hidden = records.standing.filter { record in
      switch record.kind {
      case .agreement: !signed.contains(record.id)
      case .commitment, .normToIssue, .acceptance:
        !(record.reference(.agreement).map(signed.contains) ?? false)
      case .actaPart: !(record.reference(.acta).map(actas.contains) ?? false)
      case .agendaItem, .delegate, .teamMember, .groundRule, .acta, .signature, .delivery,
        .attachment, .issue, .forceIncident, .victim, .detention, .visit, .communication:
        false
      case .contact, .actorProfile, .planEntry, .riskAssessment, .ally, .forceMeasure,
        .willingness, .conditions, .mediation, .ruleAcceptance, .statement, .claim,
        .understanding, .proposal, .baseConsultation, .satisfaction, .waiver, .verification,
        .progress, .reschedule, .earlyWarning:
        true
      }
    }
    return hidden.flatMap { record in
      record.typedTexts.map { (.record(record.id, record.kind), $0) }
    } + notes.map { (.note(folio: $0.folio), $0.text) }
  }
}

extension Record {
  /// What was typed, in the order of the form.
  fileprivate var typedTexts: [String] {
    RecordSchema.fields(of: kind).map { text($0.key) }.filter { !$0.isEmpty }
  }
}
