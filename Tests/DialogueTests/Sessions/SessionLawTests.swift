import PlainIdentities
import Testing

@testable import Dialogue

/// What holds for the sessions of every book, tried on books of random commands.
@Suite("Whatever the commands, the sessions of a book")
struct SessionLawTests {
  private static let runs = 0..<40

  private func grow(_ random: inout SeededRandom) -> Chronicle {
    var chronicle = Example.chronicle([
      .recordAdded(1, .agendaItem, [.title: .text("Agua"), .minutes: .number(40)]),
      .recordAdded(2, .agendaItem, [.title: .text("Canon")], number: 2),
    ])
    for _ in 0..<160 {
      let command =
        Int.random(in: 0..<4, using: &random) > 0
        ? Command.random(on: chronicle.mesa, using: &random)
        : Command.reviseSession(
          .random(in: 1...3, using: &random), .random(on: chronicle.mesa, using: &random),
          reason: ["", "Así fue."].any(&random))
      _ = try? chronicle.perform(command)
    }
    return chronicle
  }

  /// The same as the state says, told from the folios in another way: field by field, the last word
  /// on each first.
  private struct Retold: Equatable {
    var date: CalendarDate?
    var place: String?
    var modality: Code??
    var opening: ClockHour??
    var closing: ClockHour??
    var agenda: [AgendaEntry]?

    init(_ session: Session) {
      date = session.date
      place = session.place
      modality = .some(session.details.modality)
      opening = .some(session.details.statedOpening)
      closing = .some(session.details.statedClosing)
      agenda = session.details.agenda
    }

    init(_ id: SessionID, in chronicle: Chronicle) {
      for folio in chronicle.folios.reversed() where !chronicle.struck.contains(folio.number) {
        switch folio.event {
        case .session(.sessionRevised(id, from: _, to: let to, reason: _)):
          date = date ?? to.date
          place = place ?? to.place
          modality = modality ?? to.modality
          opening = opening ?? to.statedOpening
          closing = closing ?? to.statedClosing
          agenda = agenda ?? to.agenda
        case .session(.sessionOpened(id, let details)):
          date = date ?? details.date
          place = place ?? details.place
          modality = modality ?? .some(details.modality)
          opening = opening ?? .some(details.statedOpening)
          closing = closing ?? .some(details.statedClosing)
          agenda = agenda ?? details.agenda
        default: break
        }
      }
    }
  }

  @Test("are what the last word on each of their fields says", arguments: runs)
  func retold(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let chronicle = grow(&random)
    for session in chronicle.mesa.sessions {
      #expect(Retold(session) == Retold(session.id, in: chronicle), "\(random)")
    }
  }

  @Test("take up matters that stand, none twice, and lose none by undoing", arguments: runs)
  func agendas(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let chronicle = grow(&random)
    for session in chronicle.mesa.sessions {
      let items = session.details.agenda.map(\.item)
      #expect(Set(items).count == items.count, "\(random)")
      #expect(
        items.allSatisfy { chronicle.mesa.records[$0]?.kind == .agendaItem }, "\(random)")
      #expect(
        session.details.agenda.compactMap(\.minutes).allSatisfy(AgendaEntry.range.contains),
        "\(random)")
    }
  }

  @Test("are corrected with a reason once they are closed", arguments: runs)
  func reasons(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let chronicle = grow(&random)
    for folio in chronicle.folios {
      guard case .session(.sessionRevised(let id, _, _, let reason)) = folio.event,
        chronicle.mesa(asOf: folio.number - 1).session(id)?.isOpen == false
      else { continue }
      #expect(!reason.isEmpty, "folio \(folio.number), \(random)")
    }
  }

  @Test("of these runs are opened, corrected and given an agenda at all")
  func reach() {
    var (agendas, reasons, undone) = (0, 0, 0)
    for run in Self.runs {
      var random = SeededRandom(seed: SeededRandom.base, run: run)
      let chronicle = grow(&random)
      agendas += chronicle.mesa.sessions.count { !$0.details.agenda.isEmpty }
      for folio in chronicle.folios {
        guard case .session(.sessionRevised(_, _, _, let reason)) = folio.event else { continue }
        reasons += reason.isEmpty ? 0 : 1
        undone += chronicle.struck.contains(folio.number) ? 1 : 0
      }
    }
    #expect(agendas > 0 && reasons > 10 && undone > 0, "\(agendas), \(reasons), \(undone)")
  }
}
