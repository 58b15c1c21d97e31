import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What an acta tells of what was captured")
struct DevelopmentLineTests {
  private func acta(_ chronicle: Chronicle) throws -> RecordID {
    try #require(chronicle.mesa.records.all(.acta).last?.id)
  }

  private func line(
    _ text: String, by speaker: Speaker? = FloorTable.fortunato, of matter: RecordID? = 1,
    _ kind: NoteKind?
  ) -> Command {
    .room(
      .addNote(text: text, item: nil, saying: Saying(speaker: speaker, matter: matter), as: kind))
  }

  /// The table with lines as they were typed and sorted, and an acta of its session.
  private func captured(_ commands: [Command]) throws -> Chronicle {
    var chronicle = Example.chronicle(FloorTable.events)
    for command in commands { try chronicle.perform(command) }
    try chronicle.perform(.record(.addRecord(.acta, [.session: .session(1)])))
    return chronicle
  }

  @Test("is by matter, by party and in the order in which it was said")
  func order() throws {
    let chronicle = try captured([
      line("Uno", by: FloorTable.rodrigo, .position), line("Dos", .interest),
      line("Tres", of: 2, .need), line("Cuatro", by: .party(1), .proposal),
      line("Cinco", by: FloorTable.marisela, .factToVerify),
      line("Seis", by: FloorTable.eulogia, of: nil, .interest),
    ])
    let mesa = chronicle.mesa
    let acta = try acta(chronicle)
    func told(_ matter: RecordID?) -> [String] {
      mesa.developmentLines(in: acta, part: .development, of: matter).map {
        [$0.party, $0.speaker.name, $0.text].filter { !$0.isEmpty }.joined(separator: "/")
      }
    }
    #expect(
      told(1) == [
        "Comunidad/Fortunato Ayala/Dos", "Comunidad/Cuatro", "Minera/Rodrigo Bravo/Uno",
        "Ministerio/Marisela Ortiz/Cinco",
      ])
    #expect(told(2) == ["Comunidad/Fortunato Ayala/Tres"])
    #expect(told(nil) == ["Comunidad/Eulogia Cruz/Seis"])
  }

  @Test("has the words of the record as they were corrected, and none that was struck out")
  func corrected() throws {
    var chronicle = try captured([line("El canal se seca", .interest), line("Nada", .need)])
    let acta = try acta(chronicle)
    let statements = chronicle.mesa.records.all(.statement)
    var values = statements[0].values
    values[.text] = .text("El canal se seca en julio")
    try chronicle.perform(.record(.reviseRecord(statements[0].id, .statement, values, from: [:])))
    try chronicle.perform(.record(.strikeRecord(statements[1].id, reason: "No lo dijo")))
    #expect(
      chronicle.mesa.developmentLines(in: acta).map(\.text) == ["El canal se seca en julio"])
  }

  @Test("A next step has a part of its own, with or without somebody who named it")
  func steps() throws {
    let chronicle = try captured([line("Traer los planos", by: nil, .nextStep)])
    let acta = try acta(chronicle)
    let found = chronicle.mesa.developmentLines(in: acta, part: .nextSteps)
    #expect(found.map(\.text) == ["Traer los planos"])
    #expect(chronicle.mesa.developmentLines(in: acta, part: .development).isEmpty)
  }

  @Test("One by one a line may be told that nobody sorted, or a charge; others say why not")
  func one() throws {
    let chronicle = try captured([
      line("Dicho", nil), line("Cargo", .claim), line("Mía", .forMe), line("Acuerdo", .commitment),
      line("De nadie", by: nil, nil), .floor(.beginCaucus(.distrust, with: [1])),
      line("Aparte", nil), .floor(.endCaucus), .room(.releaseNote(6, by: .party(1))),
    ])
    let mesa = chronicle.mesa
    let acta = try acta(chronicle)
    func told(_ note: NoteID) -> Result<String, DevelopmentObstacle> {
      Result { () throws(DevelopmentObstacle) in
        guard let note = mesa.note(note) else { throw .ofOtherSession }
        return try mesa.developmentLine(of: note, in: acta).text
      }
    }
    #expect(told(1) == .success("Dicho"))
    #expect(told(2) == .success("Cargo"))
    #expect(told(3) == .failure(.forMediator))
    #expect(told(4) == .failure(.isClause))
    #expect(told(5) == .failure(.ofNobody))
    #expect(told(6) == .failure(.inCaucus))
    #expect(mesa.developmentLines(in: acta).isEmpty)
    #expect(mesa.unsortedLines(in: acta) == 2)
  }

  @Test("What a party does not want on paper is not told; a consultation asks for its yes")
  func consent() throws {
    for (form, consent, count) in [
      (Code.dialogueForm, Code.no, 0), (.dialogueForm, .notAsked, 1), (.consultationForm, .yes, 1),
      (.consultationForm, .notAsked, 0), (.conciliationForm, .yes, 0),
    ] {
      var chronicle = try captured([line("El canal se seca", .interest)])
      let statement = try #require(chronicle.mesa.records.all(.statement).first)
      var values = statement.values
      values[.onPaper] = .code(consent)
      _ = try? chronicle.perform(
        .record(.reviseRecord(statement.id, .statement, values, from: [:])))
      try chronicle.perform(
        .record(.addRecord(.acta, [.session: .session(1), .actaForm: .code(form)])))
      #expect(
        chronicle.mesa.developmentLines(in: try acta(chronicle)).count == count,
        "\(form) \(consent)")
    }
  }

  /// The law: whatever was captured, nothing private is in what arrives by itself.
  @Test(
    "never has what was said apart, kept by the mediator, or said in another session",
    arguments: 0..<20)
  func nothingPrivate(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = Example.chronicle(FloorTable.events)
    var isApart = false
    for step in 0..<60 {
      let mesa = chronicle.mesa
      let note = mesa.notes.randomElement(using: &random)
      let speakers: [Speaker?] = [
        nil, .party(1), FloorTable.fortunato, FloorTable.rodrigo, FloorTable.marisela,
      ]
      let kind = NoteKind.allCases.randomElement(using: &random)
      let command: Command
      switch Int.random(in: 0..<8, using: &random) {
      case 0 where mesa.openSession != nil:
        command = .floor(isApart ? .endCaucus : .beginCaucus(.deadlock, with: [1]))
      case 1: command = .room(.releaseNote(note?.id ?? 1, by: .party(1)))
      case 2: command = .room(.sortNote(note?.id ?? 1, as: kind))
      case 3 where step > 40 && mesa.sessions.count == 1: command = .session(.closeSession)
      case 3 where mesa.openSession == nil:
        command = .openSession(date: Example.date, place: "Local")
      default:
        let mark = "xq\(step)" + (isApart ? "aparte" : "")
        command = line(mark, by: speakers.randomElement(using: &random) ?? nil, kind)
      }
      guard (try? chronicle.perform(command)) != nil else { continue }
      isApart = chronicle.mesa.caucus != nil
    }
    try chronicle.perform(.record(.addRecord(.acta, [.session: .session(1)])))
    let mesa = chronicle.mesa
    let told = mesa.developmentLines(in: try acta(chronicle))
    for line in told {
      let note = try #require(mesa.note(line.id))
      #expect(!line.text.contains("aparte"), "\(random)")
      #expect(note.saying?.inCaucus != true && note.session == 1, "\(random)")
      #expect(line.text == note.text, "each follows from a line, \(random)")
      let kind = try #require(line.kind)
      #expect(![.forMe, .claim, .commitment].contains(kind), "\(random)")
    }
    let open: [NoteKind] = [.position, .interest, .need, .proposal, .factToVerify, .nextStep]
    let expected = mesa.notes.filter { note in
      note.session == 1 && note.saying?.inCaucus != true
        && mesa.kind(of: note).map(open.contains) == true
    }
    #expect(Set(told.map(\.id)) == Set(expected.map(\.id)), "nothing is lost, \(random)")
  }
}
