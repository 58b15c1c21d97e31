import Dialogue
import Wording

/// Who spoke for how long, as rows of a few groups.
public struct TurnsTable: Sendable {
  public enum Group: String, CaseIterable, Sendable {
    case party, person, sex, matter, other
  }

  public struct Row: Sendable {
    public let group: Group
    public let name: String
    public let seconds: Int
    /// `nil` for time that is no turn.
    public var turns: Int?
    public var interruptions: Int?
    /// Of a matter, the minutes planned for it.
    public var planned: Int?
  }

  /// The name of the mesa.
  public let name: String
  /// `nil` where the rows are of all sessions.
  public let session: SessionID?
  public let rows: [Row]
  /// Those who came and did not speak.
  public let unheard: [String]

  public init(
    _ mesa: Mesa, of session: SessionID?, at now: Timestamp, _ language: Language
  ) {
    name = mesa.caseFile.name
    self.session = session
    let totals = mesa.floorTotals(of: session, at: now)
    let names = Names(
      mesa: mesa, texts: TurnsTexts(language), wording: Wording(language))
    rows =
      names.parties(totals) + names.people(totals) + names.sexes(totals)
      + names.matters(totals, session) + names.others(totals)
    unheard =
      session.map { id in
        let queue = mesa.floor(of: id).queue
        return mesa.unheard(at: id, totals).map(\.speaker).filter { speaker in
          // Somebody unnamed of a party came only where they asked for the floor.
          if case .party = speaker { queue.contains(speaker) } else { true }
        }.map(names.name)
      } ?? []
  }

  public func rows(_ group: Group) -> [Row] { rows.filter { $0.group == group } }

  /// The hundredths of each row of a group; `nil` where its times are no parts of one.
  public func shares(_ group: Group) -> [Int]? {
    switch group {
    case .party, .person, .sex: Shares.hundredths(rows(group).map(\.seconds))
    case .matter, .other: nil
    }
  }

  /// The rows of a group, whoever has most first.
  private struct Names {
    let mesa: Mesa
    let texts: TurnsTexts
    let wording: Wording

    func name(_ speaker: Speaker) -> String {
      switch speaker {
      case .person(let id):
        [mesa.speakerNumbers[id] ?? "", mesa.name(of: id)].filter { !$0.isEmpty }
          .joined(separator: " ")
      case .party(let id):
        wording.floor.somebodyOf(mesa.party(id)?.name ?? id.description)
      }
    }

    /// What those of a group have in whole seconds, so that the rows of its people add up to its own.
    private func seconds(_ totals: FloorTotals, _ isOfGroup: (Speaker) -> Bool) -> Int {
      totals.speakers.reduce(0) { $0 + (isOfGroup($1.key) ? $1.value.seconds : 0) }
    }

    private func sex(of speaker: Speaker) -> Code {
      switch speaker {
      case .person(let id): mesa.person(id)?.details.sex ?? .unsaid
      case .party: .unsaid
      }
    }

    func parties(_ totals: FloorTotals) -> [Row] {
      let parties = mesa.parties.compactMap { party in
        totals.parties[party.id].map { count in
          row(.party, party.name, count, seconds(totals) { mesa.party(of: $0) == party.id })
        }
      }
      let own = seconds(totals) { mesa.party(of: $0) == nil }
      let table = totals.table.turns > 0 ? [row(.party, texts.table, totals.table, own)] : []
      return sorted(parties + table)
    }

    func people(_ totals: FloorTotals) -> [Row] {
      sorted(totals.speakers.map { row(.person, name($0.key), $0.value, $0.value.seconds) })
    }

    func sexes(_ totals: FloorTotals) -> [Row] {
      sorted(
        CodeList.sex.codes.compactMap { code in
          totals.sexes[code].map { count in
            row(
              .sex, wording.records.code(code, in: .sex), count,
              seconds(totals) { sex(of: $0) == code })
          }
        })
    }

    /// All the time that each matter was on the table, of those planned.
    func matters(_ totals: FloorTotals, _ session: SessionID?) -> [Row] {
      let agenda = session.flatMap { mesa.session($0)?.details.agenda } ?? []
      return mesa.records.all(.agendaItem).compactMap { item in
        guard let used = totals.times.matters[item.id] else { return nil }
        let own = agenda.first { $0.item == item.id }?.minutes
        return Row(
          group: .matter, name: item.text(.title), seconds: used / 1000,
          planned: own ?? item.number(.minutes))
      }
    }

    func others(_ totals: FloorTotals) -> [Row] {
      let times = totals.times
      return [
        (texts.interpretation, times.interpretation),
        (texts.crosstalk, times.crosstalk),
        (texts.silence, times.silence), (texts.recess, times.recess),
        (texts.caucus, times.caucus), (texts.unrecorded, times.unrecorded),
      ].filter { $0.1 > 0 }.map { Row(group: .other, name: $0.0, seconds: $0.1 / 1000) }
    }

    private func row(
      _ group: Group, _ name: String, _ count: FloorCount, _ seconds: Int
    ) -> Row {
      Row(
        group: group, name: name, seconds: seconds, turns: count.turns,
        interruptions: count.interruptions)
    }

    private func sorted(_ rows: [Row]) -> [Row] {
      rows.sorted { ($1.seconds, $0.name) < ($0.seconds, $1.name) }
    }
  }
}
