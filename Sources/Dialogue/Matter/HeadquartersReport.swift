/// What the mediator reports to the own institution of the time before a dialogue (source 000, *Fase
/// previa*): case, actors, risk, violence, measures of force, what was done.
///
/// It has no room for informants, for whoever asked for reserve, nor for the names of wounded and held
/// people.
public struct HeadquartersReport: Hashable, Sendable {
  public let mesa: MesaHeading
  public let day: CalendarDate
  public let type: ConflictType
  public let stage: ConflictStage
  public let phase: Phase
  public let role: Role
  public let summary: String
  public let actors: [ReportedActor]
  public let risks: [ReportedRisk]
  public let measures: [ReportedMeasure]
  /// The last judgement whether there are conditions for a dialogue.
  public let conditions: ReportedConditions?
  public let incidents: [PublicIncident]
  public let dead: Int
  public let wounded: Int
  public let detained: Int
  /// Said to be held, and found nowhere.
  public let notLocated: Int
  public let plan: [ReportedPlan]
  public let visits: [PublicVisit]
  public let communications: [PublicCommunication]
}

public struct ReportedActor: Hashable, Sendable {
  public let name: String
  public let kind: PartyKind
  public let tier: ActorTier
  /// Of ``CodeList/willingness``; `nil` where it was not asked.
  public let willingness: Code?
}

public struct ReportedRisk: Hashable, Sendable {
  public let date: CalendarDate?
  /// Of ``CodeList/riskLevel`` and ``CodeList/riskDecision``.
  public let level: Code?
  public let decision: Code?
  public let text: String
  public let consulted: String
}

public struct ReportedMeasure: Hashable, Sendable {
  /// Of ``CodeList/forceMeasure``, ``CodeList/duration`` and ``CodeList/measureState``.
  public let kind: Code?
  public let duration: Code?
  public let state: Code?
  public let place: String
  public let party: String
  public let since: CalendarDate?
  public let until: CalendarDate?
}

public struct ReportedConditions: Hashable, Sendable {
  /// Of ``CodeList/conclusion``.
  public let conclusion: Code?
  public let reasons: String
  public let date: CalendarDate?
}

public struct ReportedPlan: Hashable, Sendable {
  /// Of ``CodeList/planKind``.
  public let kind: Code?
  public let text: String
}

extension Mesa {
  public func headquartersReport(on day: CalendarDate) -> HeadquartersReport {
    let will = lastWords(.willingness)
    let victims = records.all(.victim)
    let names = WithheldNames(self)
    return HeadquartersReport(
      mesa: MesaHeading(self), day: day, type: caseFile.type, stage: caseFile.stage, phase: phase,
      role: caseFile.role, summary: caseFile.summary,
      actors: parties.map { party in
        ReportedActor(
          name: party.name, kind: party.details.kind, tier: party.details.tier,
          willingness: will[party.id]?.code(.willingness))
      },
      risks: records.all(.riskAssessment).map(ReportedRisk.init),
      measures: records.all(.forceMeasure).map { ReportedMeasure($0, in: self) },
      conditions: records.all(.conditions).last.map(ReportedConditions.init),
      incidents: records.all(.forceIncident).map(names.kept).map(PublicIncident.init),
      dead: victims.count { $0.code(.victimState) == .dead },
      wounded: victims.count { $0.code(.victimState) == .wounded },
      detained: records.all(.detention).count { !$0.isNotLocated && !$0.isReleased },
      notLocated: records.all(.detention).count(where: \.isNotLocated),
      plan: records.all(.planEntry).map {
        ReportedPlan(kind: $0.code(.planKind), text: $0.text(.text))
      },
      visits: records.all(.visit).map(names.kept).map { PublicVisit($0, in: self) },
      communications: records.all(.communication).filter(\.isToldOn)
        .map(names.kept).map(PublicCommunication.init))
  }
}

extension ReportedRisk {
  fileprivate init(_ record: Record) {
    date = record.date(.date)
    level = record.code(.riskLevel)
    decision = record.code(.riskDecision)
    text = record.text(.text)
    consulted = record.text(.consulted)
  }
}

extension ReportedMeasure {
  fileprivate init(_ record: Record, in mesa: Mesa) {
    kind = record.code(.forceMeasure)
    duration = record.code(.duration).flatMap { $0 == .unsaid ? nil : $0 }
    state = record.code(.measureState)
    place = record.text(.place)
    party = record.party().flatMap { mesa.party($0)?.name } ?? ""
    since = record.date(.since)
    until = record.date(.until)
  }
}

extension ReportedConditions {
  fileprivate init(_ record: Record) {
    conclusion = record.code(.conclusion)
    reasons = record.text(.reasons)
    date = record.date(.date)
  }
}
