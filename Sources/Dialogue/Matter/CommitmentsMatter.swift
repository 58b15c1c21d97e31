/// What was promised and how it stands on a day.
public struct CommitmentsMatter: Hashable, Sendable {
  public let mesa: MesaHeading
  public let day: CalendarDate
  /// Overdue and breached first, the longest overdue before; then what is open, the first due first;
  /// what is fulfilled last.
  public let rows: [PublicFollowUp]
  /// What the State is to issue, in the same order.
  public let norms: [PublicNormFollowUp]
}

/// A commitment with what became of it.
public struct PublicFollowUp: Hashable, Sendable, Identifiable {
  public let commitment: PublicCommitment
  /// Words of the agreement that it belongs to.
  public let agreement: String
  /// Number of the acta that holds it; `nil` while it was not taken to signature.
  public let acta: Int?
  /// The acta of others that it was taken from; `nil` for one of this mesa.
  public let obtained: ObtainedActa?
  /// It is only being written for an acta in place of that one, and obliges nobody yet.
  public let isInRevision: Bool
  /// Number of the acta that was taken to signature in place of that one and is not signed yet.
  public let awaited: Int?
  /// Parties that are to do it and that it does not bind: they did not sign, or their bases have not said
  /// yes.
  public let notBound: [String]
  /// Parties that accepted its agreement with reservations, with their words.
  public let reservations: [PublicReservation]
  /// The last day that was given, or the next of what is done time and again; that of the agreement is
  /// the commitment's.
  public let due: DueDay?
  public let isRescheduled: Bool
  /// Of those who are to do it, who was bound after another and has another time for it.
  public let laterBound: [PublicLaterBound]
  /// A later day that was asked for, and the names of the parties that have not agreed to it.
  public let asked: PublicAskedDay?
  public let state: CommitmentState
  /// Whether something is left to do, to make good, or for another to verify.
  public let isPending: Bool
  public let reason: LightReason
  /// What was reported after it was found as it stands, and nobody has found.
  public let toldBesides: CommitmentState?
  /// Of what is done time and again the first period that was broken, or that nobody verified.
  public let span: ClosedRange<CalendarDate>?
  /// Days until the due day, negative after it; `nil` where there is no day or nothing is open.
  public let daysLeft: Int?

  public var id: RecordID { commitment.id }
}

/// A later day that does not hold yet.
public struct PublicAskedDay: Hashable, Sendable {
  public let day: CalendarDate
  public let awaits: [String]
}

/// A party that was bound after another that is to do the same.
public struct PublicLaterBound: Hashable, Sendable {
  public let party: String
  /// Since when it is.
  public let since: CalendarDate
  public let term: LaterBound.Term
}

extension Mesa {
  public func commitmentTable(on day: CalendarDate, holidays: Holidays) -> CommitmentsMatter {
    let views = commitments(on: day, holidays: holidays)
    let late = views.filter { $0.light == .red }
      .sorted { ($1.overdueDays, $0.id) < ($0.overdueDays, $1.id) }
    let open = views.filter { $0.isPending && $0.light != .red }
      .sorted(by: CommitmentView.isDueBefore)
    let done = views.filter { !$0.isPending && $0.light != .red }
    let rows = inForce { mesa in
      (late + open + done).map { view in
        (view.binding == .inRevision ? self : mesa).followUp(view, on: day, holidays)
      }
    }
    return CommitmentsMatter(
      mesa: MesaHeading(self), day: day, rows: rows, norms: norms(on: day, holidays))
  }

  private func notBound(by view: CommitmentView) -> [String] {
    guard view.binding == .binds else { return [] }
    let bound = promising(view.record, in: view.agreement)
    return view.responsible.filter { !bound.contains($0) }.compactMap { party($0)?.name }
  }

  /// - Parameter named: who of those that are to do it are named; all where nobody is.
  func followUp(
    _ view: CommitmentView, on day: CalendarDate, _ holidays: Holidays, to named: [PartyID] = []
  ) -> PublicFollowUp {
    let holding = acta(holding: view.agreement)
    return PublicFollowUp(
      commitment: publicCommitment(view.record, of: view.agreement, holidays, to: named),
      agreement: records[view.agreement]?.text(.text) ?? "", acta: holding?.number,
      obtained: obtainedActa(of: view.agreement), isInRevision: view.binding == .inRevision,
      awaited: holding.flatMap { frozenSuccessor(of: $0.acta)?.number },
      notBound: notBound(by: view), reservations: reservations(to: view.agreement),
      due: view.due, isRescheduled: view.history.contains { $0.newDay != nil },
      laterBound: laterBound(view, holidays: holidays).filter { $0.term != .same }.map {
        PublicLaterBound(party: party($0.party)?.name ?? "", since: $0.since, term: $0.term)
      },
      asked: view.asked.map { asked in
        PublicAskedDay(
          day: asked.day, awaits: asked.awaits.map { party($0)?.name ?? $0.description })
      }, state: view.state, isPending: view.isPending,
      reason: view.reason, toldBesides: view.toldBesides, span: view.span,
      daysLeft: view.daysLeft(on: day))
  }
}
