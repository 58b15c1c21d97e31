/// How a case stood at the end of a day, as far as the report counts it.
public struct CountedCase: Hashable, Sendable {
  /// Identity of the mesa, or of the folder of a case that is only followed.
  public let id: String
  public let caseFile: CaseFile
  /// Whether violent incidents are noted on the case, whatever its file says.
  public let isViolent: Bool
  /// How many facts of before that day's end were written only after it.
  public let lateFacts: Int
  /// Whether how it stands was imported without a cut-off date, and so counts from its entry on.
  public let isDatedFromEntry: Bool

  public init(
    id: String, caseFile: CaseFile, isViolent: Bool = false, lateFacts: Int = 0,
    isDatedFromEntry: Bool = false
  ) {
    self.id = id
    self.caseFile = caseFile
    self.isViolent = isViolent
    self.lateFacts = lateFacts
    self.isDatedFromEntry = isDatedFromEntry
  }

  /// Whether it is known how it stands: of a case with neither status nor stage it is not.
  public var isStateKnown: Bool {
    caseFile.status != .unsaid || caseFile.stage != .unsaid
  }

  /// Cuadro 1 counts these. Only an active conflict has a stage: one with a stage and no status is
  /// active.
  public var isActive: Bool {
    switch caseFile.status {
    case .active: true
    case .unsaid: caseFile.stage != .unsaid
    case .latent, .resolved, .withdrawn: false
    }
  }

  /// Cuadros 2 to 6 and 10 count these.
  public var isInDialogue: Bool { isActive && caseFile.stage == .dialogue }

  /// Cuadros 7 to 9 count these: the institution is at the table.
  public var isAccompanied: Bool { isInDialogue && caseFile.role.takesPart }

  /// Whether there was at least one violent incident (Cuadro 10).
  public var hadViolence: Bool { isViolent || caseFile.violence.hasOccurred }
}

extension Chronicle {
  /// How the case stood at the end of `day`; `nil` where nothing is known of it until then.
  ///
  /// Each field has the value of the latest fact until then, and of two of one day that which was
  /// written last. A fact counts from its own day, however late it was written. Without a fact of that
  /// time a field is unsaid; name, code and place are those of the book.
  public func countedCase(at day: CalendarDate) -> CountedCase? {
    guard let opening, case let facts = caseFacts.filter({ $0.day <= day }), !facts.isEmpty else {
      return nil
    }
    var file = opening.counted
    var isViolent = false
    for fact in facts { fact.take(into: &file, &isViolent) }
    return CountedCase(
      id: opening.id, caseFile: file, isViolent: isViolent,
      lateFacts: facts.count { $0.written > day },
      isDatedFromEntry: opening.isDatedFromEntry
        && !facts.contains { $0.saysState(after: facts[0]) })
  }

  var opening: MesaOpening? {
    guard case .case(.mesaOpened(let opening))? = folios.first?.event else { return nil }
    return opening
  }

  /// All facts that are not struck, by their day, and of one day as they were written.
  var caseFacts: [CaseFact] {
    folios.compactMap { folio in
      struck.contains(folio.number) ? nil : CaseFact(folio)
    }.sorted { ($0.day, $0.folio) < ($1.day, $1.folio) }
  }
}

extension MesaOpening {
  /// Whether a table said how the case stands and not of which day: then that counts from its entry.
  var isDatedFromEntry: Bool {
    source != nil && since != nil && CaseFileRevision(caseFile).said.saysState
  }

  /// The case before any fact of it: what it is called and where it lies.
  var counted: CaseFile {
    CaseFile(
      name: caseFile.name, code: caseFile.code, place: caseFile.place, mechanism: .unsaid,
      moment: .unsaid)
  }
}
