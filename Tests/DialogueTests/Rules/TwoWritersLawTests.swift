import PlainIdentities
import Testing

@testable import Dialogue

/// Two who write in one book, each on what it last saw, most of the time on one record.
@Suite("Whatever two writers do to one thing")
struct TwoWritersLawTests {
  private static let runs = 0..<60

  /// The book, and how far each of the two has seen it.
  private struct Sharing {
    var chronicle: Chronicle
    var views: [Mesa]

    init(_ events: [Event]) {
      chronicle = Example.chronicle(events)
      views = [chronicle.mesa, chronicle.mesa]
    }

    /// Decides on all that stands; a writer that is refused has seen it, as has one that wrote.
    mutating func perform(
      _ command: Command, by writer: Int
    ) -> Result<Event, Refusal> {
      defer { views[writer] = chronicle.mesa }
      do throws(Refusal) {
        let event = try chronicle.decide(command, in: Example.handbook)
        chronicle.append(Example.folio(chronicle.folios.count + 1, event))
        return .success(event)
      } catch {
        return .failure(error)
      }
    }
  }

  private static let parties: [Event] = [
    .partyAdded(Party(id: 1, details: PartyDetails(name: "Comunidad", kind: .community))),
    .partyAdded(Party(id: 2, details: PartyDetails(name: "Minera", kind: .company))),
  ]

  private static let fields: [FieldKey] = [
    .seat, .spokesperson, .credential, .signedBy, .authority, .scope, .observation, .expiry,
  ]

  private func value(_ key: FieldKey, _ random: inout SeededRandom) -> Value? {
    if Int.random(in: 0..<4, using: &random) == 0 { return nil }
    return switch key {
    case .seat: .code([.principal, .alternate].any(&random))
    case .spokesperson: .flag(.random(using: &random))
    case .expiry: .date(.random(using: &random))
    case _: .text(["uno", "dos", "tres"].any(&random))
    }
  }

  @Test(
    "a field that one left alone is never lost to the other, and a clash shows both",
    arguments: runs)
  func record(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var book = Sharing(
      Self.parties + [
        .personAdded(1, "uno", of: 1), .recordAdded(1, .delegate, [.person: .person(1)]),
      ])
    // One writer, who does the same changes one after the other on what stands.
    var alone = book.chronicle
    for _ in 0..<80 {
      let writer = Int.random(in: 0...1, using: &random)
      if Int.random(in: 0..<5, using: &random) == 0 { book.views[writer] = book.chronicle.mesa }
      guard let seen = book.views[writer].records[1], let before = book.chronicle.mesa.records[1]
      else {
        Issue.record("the record is gone, \(random)")
        return
      }
      var wanted = seen.values
      var touched: Set<FieldKey> = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let key = Self.fields.any(&random)
        wanted[key] = value(key, &random)
        if wanted[key] != seen[key] { touched.insert(key) } else { touched.remove(key) }
      }
      let command = Command.reviseRecord(1, .delegate, wanted, from: seen.seen)
      let outcome = book.perform(command, by: writer)
      guard let after = book.chronicle.mesa.records[1] else { return }
      switch outcome {
      case .success:
        for key in Self.fields {
          let expected = touched.contains(key) ? wanted[key] : before[key]
          #expect(after[key] == expected, "\(key), \(command), \(random)")
          // Nothing that was never seen is written over.
          #expect(
            !touched.contains(key) || seen[key] == before[key] || wanted[key] == before[key],
            "\(key), \(command), \(random)")
        }
        let sum = before.values.filter { !touched.contains($0.key) }
          .merging(wanted.filter { touched.contains($0.key) }) { _, new in new }
        #expect((try? alone.perform(.reviseRecord(1, .delegate, sum))) != nil, "\(random)")
      case .failure(.changedMeanwhile(.record(let clash))):
        #expect(after.values == before.values, "\(random)")
        #expect(touched.contains(clash.key), "\(random)")
        #expect(clash.stands == before[clash.key] && clash.yours == wanted[clash.key], "\(random)")
        #expect(seen[clash.key] != clash.stands && clash.stands != clash.yours, "\(random)")
      case .failure(let refusal):
        #expect(refusal == .nothingChanges, "\(random)")
        #expect(after.values == before.values, "\(random)")
        #expect(touched.allSatisfy { wanted[$0] == before[$0] }, "\(random)")
      }
    }
    #expect(alone.mesa == book.chronicle.mesa, "\(random)")
    #expect(Chronicle(book.chronicle.folios).mesa == book.chronicle.mesa, "\(random)")
  }

  @Test("the same holds for the case file, a party, a session and a person", arguments: runs)
  func others(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var book = Sharing(
      Self.parties + [
        .recordAdded(1, .agendaItem, [.title: .text("Agua")]),
        .recordAdded(2, .agendaItem, [.title: .text("Canon")], number: 2),
        .sessionOpened(1, date: Example.date, place: "uno"), .personAdded(1, "uno", of: 1),
      ])
    for _ in 0..<60 {
      let writer = Int.random(in: 0...1, using: &random)
      let seen = book.views[writer]
      let before = book.chronicle.mesa
      let command = Self.command(on: seen, &random)
      let outcome = book.perform(command, by: writer)
      let (old, now) = (Self.fields(seen), Self.fields(before))
      let (after, wanted) = (Self.fields(book.chronicle.mesa), Self.wanted(command, on: seen))
      switch outcome {
      case .success:
        for name in now.keys {
          let isTouched = wanted[name] != old[name]
          #expect(
            after[name] == (isTouched ? wanted[name] : now[name]),
            "\(name), \(command), \(random)")
          #expect(
            !isTouched || old[name] == now[name] || wanted[name] == now[name],
            "\(name), \(command), \(random)")
        }
      case .failure(.changedMeanwhile):
        #expect(after == now, "\(random)")
        let both = now.keys.filter {
          now[$0] != old[$0] && wanted[$0] != old[$0] && wanted[$0] != now[$0]
        }
        #expect(!both.isEmpty, "\(command), \(random)")
      case .failure(let refusal):
        #expect(refusal == .nothingChanges, "\(random)")
        #expect(after == now, "\(random)")
      }
    }
  }

  private static func command(on mesa: Mesa, _ random: inout SeededRandom) -> Command {
    let words = ["uno", "dos", "tres", ""]
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      var file = mesa.caseFile
      if Bool.random(using: &random) { file.code = words.any(&random) }
      if Bool.random(using: &random) { file.stage = ConflictStage.allCases.any(&random) }
      if Bool.random(using: &random) { file.place = Place(name: words.any(&random)) }
      return .reviseCaseFile(
        CaseFileRevision(from: mesa.caseFile, to: file),
        from: CaseFileRevision(mesa.caseFile))
    case 1:
      guard var details = mesa.party(1)?.details else { return .undo() }
      let seen = details
      if Bool.random(using: &random) { details.name = ["uno", "dos"].any(&random) }
      if Bool.random(using: &random) { details.kind = PartyKind.allCases.any(&random) }
      if Bool.random(using: &random) { details.tier = ActorTier.allCases.any(&random) }
      return .reviseParty(1, details, from: PartyRevision(seen))
    case 2:
      guard let seen = mesa.person(1)?.details else { return .undo() }
      var details = seen
      if Bool.random(using: &random) { details.name = ["uno", "dos"].any(&random) }
      if Bool.random(using: &random) { details.dni = words.any(&random) }
      if Bool.random(using: &random) { details.party = ([nil, 1, 2] as [PartyID?]).any(&random) }
      if Bool.random(using: &random) {
        details.needsInterpreter = ([nil, true, false] as [Bool?]).any(&random)
      }
      return .person(
        .revise(
          1, PersonRevision(details), from: PersonRevision(seen)))
    default:
      let seen = mesa.sessions[0].details
      var details = seen
      if Bool.random(using: &random) { details.date = .random(using: &random) }
      if Bool.random(using: &random) { details.place = words.any(&random) }
      if Bool.random(using: &random) { details.modality = [nil, .remote, .mixed].any(&random) }
      if Bool.random(using: &random) { details.statedOpening = .random(using: &random) }
      if Bool.random(using: &random) { details.statedClosing = .random(using: &random) }
      if Bool.random(using: &random) { details.agenda = .random(of: [1, 2], using: &random) }
      return .reviseSession(1, SessionRevision(details), from: SessionRevision(seen))
    }
  }

  /// Every field of the three by its name.
  private static func fields(_ mesa: Mesa) -> [String: String] {
    let (file, party, session) = (mesa.caseFile, mesa.party(1)?.details, mesa.sessions[0])
    let person = mesa.person(1)?.details
    return [
      "person": person?.name ?? "", "dni": person?.dni ?? "",
      "of": person?.party?.description ?? "",
      "interpreter": person?.needsInterpreter?.description ?? "", "code": file.code,
      "stage": file.stage.rawValue, "place": file.place.name,
      "party": party?.name ?? "", "kind": party?.kind.rawValue ?? "",
      "tier": party?.tier.rawValue ?? "", "date": session.date.description,
      "room": session.place, "modality": session.details.modality?.rawValue ?? "",
      "opening": session.details.statedOpening?.description ?? "",
      "closing": session.details.statedClosing?.description ?? "",
      "agenda": "\(session.details.agenda)",
    ]
  }

  /// What they would be had the writer been alone.
  private static func wanted(_ command: Command, on mesa: Mesa) -> [String: String] {
    var fields = fields(mesa)
    switch command {
    case .case(.reviseCaseFile(let revision, _)):
      let file = revision.applied(to: mesa.caseFile)
      fields["code"] = file.code
      fields["stage"] = file.stage.rawValue
      fields["place"] = file.place.name
    case .people(.reviseParty(_, let revision, _)):
      guard let party = mesa.party(1) else { break }
      let details = revision.applied(to: party.details)
      fields["party"] = details.name
      fields["kind"] = details.kind.rawValue
      fields["tier"] = details.tier.rawValue
    case .people(.person(.revise(_, let revision, _))):
      guard let person = mesa.person(1) else { break }
      let details = revision.applied(to: person.details)
      fields["person"] = details.name
      fields["dni"] = details.dni
      fields["of"] = details.party?.description ?? ""
      fields["interpreter"] = details.needsInterpreter?.description ?? ""
    case .session(.reviseSession(_, let revision, _, _)):
      let details = revision.applied(to: mesa.sessions[0].details)
      fields["date"] = details.date.description
      fields["room"] = details.place
      fields["modality"] = details.modality?.rawValue ?? ""
      fields["opening"] = details.statedOpening?.description ?? ""
      fields["closing"] = details.statedClosing?.description ?? ""
      fields["agenda"] = "\(details.agenda)"
    case _: break
    }
    return fields
  }
}
