/// Type of social conflict, in the order of Cuadro 2 of the report (source 000).
public enum ConflictType: String, CaseIterable, Sendable {
  case socioEnvironmental, nationalGovernment, localGovernment, regionalGovernment, communal
  case labour, illegalCoca, territorialDemarcation, electoral, other
}

/// Stage in which a conflict stands (Cuadro 1).
public enum ConflictStage: String, CaseIterable, Sendable {
  case dialogue, deEscalation, escalation, early, crisis
}

/// Whether a conflict shows itself.
public enum ConflictStatus: String, CaseIterable, Sendable {
  case active, latent, resolved, withdrawn
}

/// How far the dialogue has come (Cuadro 3). Not a point in time: that is ``Timestamp``.
public enum Moment: String, CaseIterable, Sendable {
  case beginning, inProgress, suspended, broken
}

/// By what mechanism the parties talk (source 000, conceptual frame and Cuadro 5).
public enum Mechanism: String, CaseIterable, Sendable {
  case mediatedTable, directTable, preparatoryMeetings, goodOffices, highLevelCommission

  /// True for the two kinds of mesa de diálogo and for the meetings that prepare one.
  public var leadsToTable: Bool {
    switch self {
    case .mediatedTable, .directTable, .preparatoryMeetings: true
    case .goodOffices, .highLevelCommission: false
    }
  }
}

/// What the institution does at the table (Cuadro 7).
public enum Role: String, CaseIterable, Sendable {
  case observer, intermediary, mediator, promoter
}
