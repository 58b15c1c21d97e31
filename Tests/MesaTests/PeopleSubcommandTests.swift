import Foundation
import Testing

@testable import mesa

@Suite("People on the command line")
struct PeopleSubcommandTests {
  /// Nine people of three parties and of none, each entered once.
  private static let people: [(name: String, label: String, party: String?)] = [
    ("Fortunato Ayquipa", "fortunato", "comunidad"), ("Eulogia Puma", "eulogia", "comunidad"),
    ("Teófilo Waylla", "teofilo", "comunidad"), ("Rodrigo Tauro", "rodrigo", "minera"),
    ("Sandra Lind", "sandra", "minera"), ("Íñigo Peña", "inigo", "minera"),
    ("Marisela Ordaya", "marisela", "ministerio"), ("Julián Breña", "julian", "ministerio"),
    ("Elvira Sotomarino", "elvira", nil),
  ]

  private static func label(_ name: String) -> String { #"{"label":"\#(name)"}"# }

  private static var entered: [String] {
    let parties = [("comunidad", "community"), ("minera", "company"), ("ministerio", "state")]
      .map { #"{"label":"\#($0.0)","addParty":{"name":"\#($0.0)","kind":"\#($0.1)"}}"# }
    return parties
      + people.map { person in
        let party = person.party.map { #","party":\#(label($0))"# } ?? ""
        return
          #"{"label":"\#(person.label)","addPerson":{"name":"\#(person.name)","office":"C"\#(party)}}"#
      } + [#"{"openSession":{"date":"2026-11-22","place":"Local"}}"#]
  }

  private func apply(_ lines: [String], to sandbox: borrowing Sandbox) throws -> (
    code: Int32, text: String
  ) {
    let run = try sandbox.mesa(
      "aplicar", "quebrada", input: lines.map { $0 + "\n" }.joined())
    return (run.code, run.output)
  }

  /// What the attendance list says of how many came.
  private func present(in sandbox: borrowing Sandbox) throws -> String? {
    let list = try sandbox.mesa("documento", "quebrada", "asistencia").output
    let line = list.split(separator: "\n").first { $0.hasPrefix("Presentes:") }
    return line?.split(separator: " ").dropFirst().joined(separator: " ")
  }

  @Test("nine are entered once, and are accredited, present, responsible and sign")
  func nine() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: [])
    var lines = Self.entered
    for person in Self.people {
      let who = Self.label(person.label)
      lines.append(
        person.party == nil
          ? #"{"addRecord":{"kind":"teamMember","values":{"person":\#(who),"teamRole":"mediator"}}}"#
          : #"{"addRecord":{"kind":"delegate","values":{"person":\#(who),"accreditation":"accredited"}}}"#
      )
      lines.append(
        #"{"recordAttendance":{"session":1,"person":"\#(person.name)","isPresent":true,"from":"9:05"}}"#
      )
    }
    lines += [
      #"{"addRecord":{"kind":"agendaItem","values":{"title":"Agua"}}}"#,
      #"{"label":"acuerdo","addRecord":{"kind":"agreement","values":{"text":"Agua limpia"}}}"#,
      #"{"addRecord":{"kind":"commitment","values":{"agreement":\#(Self.label("acuerdo")),"action":"Medir el agua","responsiblePeople":["Rodrigo Tauro",\#(Self.label("marisela"))],"deadline":"immediate","verifier":"Eulogia Puma","followUp":"Defensoría"}}}"#,
      #"{"reviseRecord":{"id":\#(Self.label("acuerdo")),"kind":"agreement","values":{"text":"Agua limpia","readAloud":"2026-11-22"}}}"#,
      #"{"label":"acta","addRecord":{"kind":"acta","values":{"session":1}}}"#,
    ]
    for party in ["comunidad", "minera", "ministerio"] {
      lines.append(
        #"{"addRecord":{"kind":"acceptance","values":{"agreement":\#(Self.label("acuerdo")),"party":\#(Self.label(party)),"answer":"accepts"}}}"#
      )
    }
    lines.append(#"{"freezeActa":{"acta":\#(Self.label("acta")),"date":"2026-11-22"}}"#)
    for person in Self.people {
      lines.append(
        #"{"addRecord":{"kind":"signature","values":{"acta":\#(Self.label("acta")),"person":"\#(person.name)","outcome":"signed"}}}"#
      )
    }
    let run = try apply(lines, to: sandbox)
    #expect(run.code == 0, "\(run.text)")
    let book = String(decoding: try sandbox.book("quebrada"), as: UTF8.self)
    #expect(book.components(separatedBy: "\"personAdded\"").count - 1 == Self.people.count)
    // An acta at signature keeps the names as they were then.
    let typed = book.split(separator: "\n").filter { !$0.contains("\"actaFrozen\"") }
    for person in Self.people {
      #expect(typed.count { $0.contains(person.name) } == 1, "\(person.name)")
    }
    let state = try sandbox.mesa("ver", "quebrada", "--formato", "json").output
    #expect(state.contains(#""verifier":{"person":""#))
    #expect(state.contains(#""from":"09:05""#))
    let paper = try sandbox.mesa("acta", "quebrada").output
    for person in Self.people { #expect(paper.contains(person.name), "\(person.name)") }
    #expect(try present(in: sandbox) == "9 de 9")
  }

  @Test("twins are told apart, named when a name is not enough, and sign apart")
  func twins() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: [
      #"{"addParty":{"name":"Comunidad","kind":"community"}}"#,
      #"{"addPerson":{"name":"Ana Peña","dni":"12345678","party":1}}"#,
      #"{"addPerson":{"name":"Ana Peña","party":1,"office":"Tesorera"}}"#,
      #"{"openSession":{"date":"2026-11-22"}}"#,
    ])
    let refused = try apply(
      [#"{"recordAttendance":{"session":1,"name":"Ana Peña","party":1,"isPresent":true}}"#],
      to: sandbox)
    #expect(refused.code == 1)
    #expect(refused.text.contains(#""refusal":"severalPeople""#))
    #expect(refused.text.contains("1 (DNI 12345678), 2 (Tesorera)"))
    let run = try apply(
      [
        #"{"recordAttendance":{"session":1,"person":1,"isPresent":true}}"#,
        #"{"recordAttendance":{"session":1,"person":2,"isPresent":false}}"#,
        #"{"recordAttendance":{"session":1,"person":{"name":"Ana Peña","dni":"12345678"},"isPresent":true,"until":"12:30"}}"#,
      ], to: sandbox)
    #expect(run.code == 0, "\(run.text)")
    #expect(try present(in: sandbox) == "1 de 2")
  }

  @Test("an answer gives the folio of the command itself, and a label what the command made")
  func folio() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: [
      #"{"addParty":{"name":"Comunidad","kind":"community"}}"#,
      #"{"openSession":{"date":"2026-11-22"}}"#,
    ])
    let run = try apply(
      [
        #"{"recordAttendance":{"session":1,"name":"Ana","party":1,"isPresent":true}}"#,
        #"{"label":"ana","addRecord":{"kind":"delegate","values":{"name":"Ana","party":1}}}"#,
        #"{"strikeRecord":{"id":{"label":"ana"},"reason":"x"}}"#,
        #"{"strikePerson":{"id":1,"reason":"Ya no viene"}}"#,
      ], to: sandbox)
    #expect(run.text == "{\"folio\":5}\n{\"folio\":6}\n{\"folio\":7}\n{\"folio\":8}\n")
  }
}
