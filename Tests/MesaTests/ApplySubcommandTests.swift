import Foundation
import Testing

@testable import mesa

@Suite("mesa aplicar")
struct ApplySubcommandTests {
  @Test("takes one responsible person without a list")
  func oneResponsible() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.mesa("nueva", "Uno").code == 0)
    let lines = """
      {"addParty":{"name":"Minera","kind":"company"}}
      {"addPerson":{"name":"Luis","party":1}}
      {"addRecord":{"kind":"agreement","values":{"text":"Agua"}}}
      {"addRecord":{"kind":"commitment","values":{"agreement":1,"action":"Regar","responsible":[1],"responsiblePerson":1}}}
      {"addRecord":{"kind":"commitment","values":{"agreement":1,"action":"Medir","responsible":[1],"responsiblePeople":"Luis"}}}

      """
    let run = try sandbox.mesa("aplicar", "uno", input: lines)
    #expect(run.code == 0, "\(run.output) \(run.errors)")
    let book = try sandbox.mesa("ver", "uno", "--formato", "json").output
    #expect(book.components(separatedBy: #""responsiblePeople":["#).count == 3, "\(book)")
  }

  @Test("answers each command with its folio or the reason of its refusal")
  func answers() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa(
      "aplicar", "q",
      input: """
        {"openMesa":{"id":"q","caseFile":{"name":"Q"}}}

        {"addNote":{"text":"uno"}}
        {"addNote":{"text":"  "}}
        {"undo":{}}
        {"redo":{}}
        {"redo":{}}
        {"bailar":{}}
        {"markItem":{"item":"phase-0.other-areas","mark":"waived"}}
        no es JSON
        {"closeSession":{}}
        """)
    #expect(run.code == 1)
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(
      run.lines.map { $0.split(separator: ",").first.map(String.init) } == [
        #"{"folio":1}"#, #"{"folio":2}"#, #"{"refusal":"blank""#, #"{"folio":3}"#,
        #"{"folio":4}"#, #"{"refusal":"nothingToRedo""#, #"{"refusal":"notUnderstood""#,
        #"{"refusal":"reasonRequired""#, #"{"refusal":"notUnderstood""#,
        #"{"refusal":"noSessionOpen""#,
      ])
    #expect(run.lines[2].contains("Falta la nota; escriba el dato antes de guardar."))
    for line in run.lines {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  @Test("takes a file that begins with a mark of UTF-8, and only there")
  func byteOrderMark() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let note = #"{"addNote":{"text":"a"}}"#
    let run = try sandbox.mesa(
      "aplicar", "quebrada", input: "\u{FEFF}" + note + "\n\u{FEFF}" + note + "\n")
    #expect(run.lines.first == #"{"folio":2}"#)
    #expect(run.lines.last?.contains("notUnderstood") == true)
    #expect(run.lines.count == 2)
  }

  @Test("lets a line name what an earlier one made, so that a refusal shifts nothing")
  func labels() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let run = try sandbox.mesa(
      "aplicar", "quebrada",
      input: """
        {"label":"vacía","addParty":{"name":" ","kind":"community"}}
        {"addParty":{"name":"Empresa","kind":"company"},"label":"empresa"}
        {"label":"riego","addRecord":{"kind":"agreement","values":{"text":"Riega."}}}
        {"addRecord":{"kind":"commitment","values":{"agreement":{"label":"riego"},"action":"Regar","responsible":[{"label":"empresa"}]}}}
        {"addRecord":{"kind":"commitment","values":{"agreement":{"label":"riego"},"action":"Cuidar","responsible":[{"label":"vacía"}]}}}
        {"addNote":{"text":{"label":"riego"}}}
        {"label":"a","label":"b","undo":{}}
        {"label":"sola"}
        """)
    #expect(
      run.lines.map { $0.split(separator: ",").first.map(String.init) } == [
        #"{"refusal":"blank""#, #"{"folio":2}"#, #"{"folio":3}"#, #"{"folio":4}"#,
        #"{"refusal":"notUnderstood""#, #"{"refusal":"notUnderstood""#,
        #"{"refusal":"notUnderstood""#, #"{"refusal":"notUnderstood""#,
      ])
    #expect(run.lines[4].contains("la etiqueta «vacía» no nombra nada"))
    let book = withoutRuns(String(decoding: try sandbox.book("quebrada"), as: UTF8.self))
    #expect(book.contains(#""agreement":1,"action":"Regar","responsible":[1]"#), "\(book)")
  }

  @Test("forgets a label whose line was refused the second time")
  func labelGivenAgain() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let run = try sandbox.mesa(
      "aplicar", "quebrada",
      input: """
        {"label":"p","addParty":{"name":"Una","kind":"company"}}
        {"label":"p","addParty":{"name":"","kind":"company"}}
        {"removeParty":{"id":{"label":"p"}}}
        """)
    #expect(run.lines.last?.contains("no nombra nada") == true, "\(run.output)")
  }

  @Test("gives a session its agenda and its hours, and corrects it with the reason once closed")
  func sessions() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let run = try sandbox.mesa(
      "aplicar", "quebrada",
      input: """
        {"label":"agua","addRecord":{"kind":"agendaItem","values":{"title":"Agua","minutes":40}}}
        {"label":"canon","addRecord":{"kind":"agendaItem","values":{"title":"Canon"}}}
        {"openSession":{"date":"2026-11-22","modality":"mixed","agenda":[{"item":{"label":"canon"},"minutes":15},{"item":{"label":"agua"}}]}}
        {"reviseSession":{"number":1,"statedOpening":"9:15"}}
        {"reviseSession":{"number":1,"agenda":[{"item":1},{"item":1}]}}
        {"strikeRecord":{"id":2,"reason":"x"}}
        {"closeSession":{}}
        {"reviseSession":{"number":1,"statedClosing":"12:30"}}
        {"reviseSession":{"number":1,"statedClosing":"12:30","modality":null,"reason":"Se anotó después"}}
        """)
    #expect(
      run.lines.map { $0.split(separator: ",").first.map(String.init) } == [
        #"{"folio":2}"#, #"{"folio":3}"#, #"{"folio":4}"#, #"{"folio":5}"#,
        #"{"refusal":"twiceOnAgenda""#, #"{"refusal":"onAgenda""#, #"{"folio":6}"#,
        #"{"refusal":"closedSessionNeedsReason""#, #"{"folio":7}"#,
      ], "\(run.output)")
    let json = withoutRuns(
      try sandbox.mesa("ver", "quebrada", "--formato", "json").output)
    #expect(
      json.contains(
        #""place":"","statedOpening":"09:15","statedClosing":"12:30","#
          + #""agenda":[{"item":2,"minutes":15},{"item":1,"minutes":40}]"#), "\(json)")
    let text = try sandbox.mesa("ver", "quebrada").output
    for line in [
      "    Hora de inicio: 09:15\n", "    Hora de término: 12:30\n",
      "    Agenda: Canon (15 min); Agua (40 min)\n",
    ] {
      #expect(text.contains(line), "\(text)")
    }
  }

  @Test("refuses what changed since it was seen, and keeps the fields that were left alone")
  func revisions() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let run = try sandbox.mesa(
      "aplicar", "quebrada",
      input: """
        {"addRecord":{"kind":"agreement","values":{"text":"A"}}}
        {"reviseRecord":{"id":1,"kind":"agreement","values":{"text":"B"}}}
        {"reviseRecord":{"id":1,"kind":"agreement","values":{"text":"C"},"from":{"text":"A"}}}
        {"reviseRecord":{"id":1,"kind":"agreement","values":{"text":"A","readAloud":"2026-11-22"},"from":{"text":"A","readAloud":null}}}
        {"undo":{"folio":2}}
        {"undo":{"folio":4}}
        """)
    #expect(
      run.lines.map { $0.split(separator: ",").first.map(String.init) } == [
        #"{"folio":2}"#, #"{"folio":3}"#, #"{"refusal":"changedMeanwhile""#, #"{"folio":4}"#,
        #"{"refusal":"dependedOn""#, #"{"folio":5}"#,
      ])
    #expect(run.lines[2].contains("ahora dice «B»; usted puso «C»"))
    let book = withoutRuns(String(decoding: try sandbox.book("quebrada"), as: UTF8.self))
    #expect(
      book.contains(
        #"{"recordRevised":{"id":1,"kind":"agreement","from":{},"to":{"readAloud":"2026-11-22","digest":""#
      ),
      "\(book)")
  }

  @Test("succeeds where nothing was refused, also with nothing to do")
  func success() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(#"{"addNote":{"text":"a"}}"#)
    let run = try sandbox.mesa("aplicar", "quebrada")
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
  }

  @Test("makes a mesa only under the name that was given")
  func creation() throws {
    let sandbox = try Sandbox()
    let opening = #"{"openMesa":{"id":"q","caseFile":{"name":"Q"}}}"#
    let other = try sandbox.mesa("aplicar", "otra", input: opening)
    #expect(other.code == 1)
    #expect(other.errors.contains("Ninguna mesa responde a «otra»."))
    #expect(!Paths.exists(sandbox.library + "/q"))
    #expect(try sandbox.mesa("aplicar", "q", input: opening).output == "{\"folio\":1}\n")
    let again = try sandbox.mesa("aplicar", "q", input: opening)
    #expect(again.output.contains("alreadyOpened"))
    #expect(again.code == 1)
  }

  @Test("refuses a mesa that does not exist, also with no input")
  func unknown() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("aplicar", "nada")
    #expect(run.code == 1)
    #expect(run.errors.contains("Ninguna mesa responde a «nada»."))
  }

  @Test("refuses lines that are no text or too long and goes on with the next")
  func badLines() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let before = try sandbox.book("quebrada")
    var input = Data(#"{"addNote":{"text":""#.utf8) + Data([0xFF, 0xFE]) + Data("\"}}\n".utf8)
    input += Data("{\"addNote\":{\"text\":\"a\u{0}b\"}}\n".utf8)
    input += Data(repeating: 0x61, count: 10 << 20) + Data("\n".utf8)
    let run = try sandbox.mesa(["aplicar", "quebrada"], input: input)
    #expect(run.code == 1)
    #expect(run.lines.count == 3)
    #expect(run.lines.allSatisfy { $0.contains("notUnderstood") })
    #expect(run.lines[0].contains("no está en UTF-8"))
    #expect(run.lines[2].contains("es demasiado larga"))
    #expect(try sandbox.book("quebrada") == before)
    let next = try sandbox.mesa(
      ["aplicar", "quebrada"], input: input + Data(#"{"addNote":{"text":"sigue"}}"#.utf8))
    #expect(next.lines.last == "{\"folio\":2}")
  }

  @Test("refuses a damaged book and leaves it as it is")
  func damaged() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(#"{"addNote":{"text":"uno"}}"#, #"{"addNote":{"text":"dos"}}"#)
    try sandbox.change("quebrada", "uno", "uña")
    let before = try sandbox.book("quebrada")
    let run = try sandbox.mesa("aplicar", "quebrada", input: #"{"addNote":{"text":"tres"}}"#)
    #expect(run.code == 1)
    #expect(run.errors.contains("El libro está alterado en el folio 2"))
    #expect(try sandbox.book("quebrada") == before)
  }

  @Test("gives the same state for the same commands, but for hours")
  func sameState() throws {
    let commands = [
      #"{"addParty":{"name":"Comunidad","kind":"community"}}"#,
      #"{"openSession":{"date":"2026-11-22","place":"Salón"}}"#,
      #"{"markItem":{"item":"phase-0.other-areas","mark":"waived","reason":"No hace falta"}}"#,
      #"{"undo":{}}"#, #"{"redo":{}}"#, #"{"closeSession":{}}"#,
    ]
    var states: [String] = []
    for _ in 0..<2 {
      let sandbox = try Sandbox()
      try sandbox.quebrada()
      _ = try sandbox.mesa("aplicar", "quebrada", input: commands.joined(separator: "\n"))
      let state = try sandbox.mesa("ver", "quebrada", "--formato", "json").output
      states.append(withoutRuns(state).replacing(#/\d{4}-\d\d-\d\dT[^"]*/#, with: ""))
    }
    #expect(states[0] == states[1])
    #expect(states[0].contains("No hace falta"))
  }
}
