/// A code list that ends in what stands where nobody said anything: no field of a case fills itself in.
public protocol UnsaidList: Equatable {
  static var unsaid: Self { get }
}

/// Type of social conflict, in the order of Cuadro 2 of the report (source 000).
public enum ConflictType: String, CaseIterable, UnsaidList, Sendable {
  case socioEnvironmental, nationalGovernment, localGovernment, regionalGovernment, communal
  case labour, illegalCoca, territorialDemarcation, electoral, other, unsaid
}

/// Stage in which a conflict stands (Cuadro 1).
public enum ConflictStage: String, CaseIterable, UnsaidList, Sendable {
  case dialogue, deEscalation, escalation, early, crisis, unsaid
}

/// Whether a conflict shows itself.
public enum ConflictStatus: String, CaseIterable, UnsaidList, Sendable {
  case active, latent, resolved, withdrawn, unsaid
}

/// How far the dialogue has come (Cuadro 3). Not a point in time: that is ``Timestamp``.
public enum Moment: String, CaseIterable, UnsaidList, Sendable {
  case beginning, inProgress, suspended, broken, unsaid
}

/// By what mechanism the parties talk (source 000, conceptual frame and Cuadro 5).
public enum Mechanism: String, CaseIterable, UnsaidList, Sendable {
  case mediatedTable, directTable, preparatoryMeetings, goodOffices, highLevelCommission, unsaid

  /// True for the two kinds of mesa de diálogo and for the meetings that prepare one; so that nothing is
  /// hidden that may be needed, also where nobody said which it is.
  public var leadsToTable: Bool {
    switch self {
    case .mediatedTable, .directTable, .preparatoryMeetings, .unsaid: true
    case .goodOffices, .highLevelCommission: false
    }
  }
}

/// What the institution does at the table (Cuadro 7), or that it takes no part.
public enum Role: String, CaseIterable, UnsaidList, Sendable {
  case observer, intermediary, mediator, promoter, nonParticipant, unsaid

  /// Whether the institution is at the table: the base of Cuadros 7 to 9.
  public var takesPart: Bool {
    switch self {
    case .observer, .intermediary, .mediator, .promoter: true
    case .nonParticipant, .unsaid: false
    }
  }
}

/// Whether a conflict came to violence, and whether there was dialogue afterwards (Cuadro 10).
public enum Violence: String, CaseIterable, UnsaidList, Sendable {
  case none, occurred, followedByDialogue, unsaid

  /// Whether there was at least one violent incident.
  public var hasOccurred: Bool {
    switch self {
    case .occurred, .followedByDialogue: true
    case .none, .unsaid: false
    }
  }
}
