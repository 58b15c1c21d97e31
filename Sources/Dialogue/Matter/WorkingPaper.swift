/// The working paper of good offices, of preparatory meetings, or of an observer at a negotiation of
/// others (source 000, conceptual frame): what was heard there. It is no acta, nobody signs it and it
/// meets no gates of one.
public struct WorkingPaper: Hashable, Sendable {
  public let mesa: MesaHeading
  public let role: Role
  public let day: CalendarDate
  /// The sitting that it is about; `nil` where there was none.
  public let session: PaperSession?
  /// Names of the parties of which somebody was there.
  public let parties: [String]
  /// Titles of the matters dealt with.
  public let topics: [String]
  /// What the parties said and offered.
  public let opinions: [PublicOpinion]
  /// Agreements that were written down, and whether each binds.
  public let agreements: [PaperAgreement]

  public struct PaperSession: Hashable, Sendable {
    public let number: Int
    public let date: CalendarDate
    public let place: String
    /// Of ``CodeList/modality``; `nil` where nobody said.
    public let modality: Code?
    public let opened: ClockHour?
    public let closed: ClockHour?
  }

  public struct PaperAgreement: Hashable, Sendable {
    public let text: String
    public let binding: Binding
  }
}

extension Mesa {
  /// - Parameter number: the session; where the mesa had none, what was heard without one.
  /// - Returns: `nil` where there is no session of this number.
  public func workingPaper(of number: Int?, on day: CalendarDate) -> WorkingPaper? {
    let session = number.flatMap { self.session(numbered: $0) }
    if number != nil, session == nil { return nil }
    let present = Set(
      people(of: session).filter { $0.isPresent == true }.compactMap(\.party))
    func isOf(_ record: Record) -> Bool { session.map { record.session == $0.id } ?? true }
    return WorkingPaper(
      mesa: MesaHeading(self), role: caseFile.role, day: day,
      session: session.map {
        WorkingPaper.PaperSession(
          number: $0.number, date: $0.date, place: $0.place, modality: $0.details.modality,
          opened: $0.begins, closed: $0.ends)
      },
      parties: parties.filter { present.contains($0.id) }.map(\.name),
      topics: session.map { matters(dealtWithIn: $0) }
        ?? records.all(.agendaItem).map {
          $0.text(.title)
        },
      opinions: opinions(where: isOf),
      agreements: records.all(.agreement).filter(isOf).map {
        WorkingPaper.PaperAgreement(text: $0.text(.text), binding: binding(of: $0.id))
      })
  }

  private func opinions(where isMeant: (Record) -> Bool) -> [PublicOpinion] {
    (records.all(.statement) + records.all(.proposal)).filter(isMeant).map { record in
      PublicOpinion(
        party: record.party().flatMap { party($0)?.name } ?? "", kind: record.code(.statementKind),
        topic: record.reference(.agendaItem).flatMap { records[$0] }?.text(.title) ?? "",
        text: record.text(.text))
    }
  }
}
