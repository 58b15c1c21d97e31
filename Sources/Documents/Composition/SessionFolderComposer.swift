import Dialogue
import Wording

/// The paper folder of a session: attendance, sheets to write on, what is open, reading, signatures.
public struct SessionFolderComposer: DocumentComposer {
  let composing: Composing

  /// Rows to write on: a sheet of paper.
  static let captureRows = 20

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  private var texts: SessionFolderTexts { SessionFolderTexts(composing.wording.language) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: SessionFolder, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      texts.title(matter.session), of: matter.mesa, issuer: matter.mesa.issuer, stamp: stamp,
      blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: SessionFolder, _ stamp: DocumentStamp) -> TemplateValues {
    let own = [
      "sesion": String(matter.session), "lugar": matter.place,
      "clases": NoteKind.allCases.map {
        "\($0.digit) \(NoteKindTexts(composing.wording.language).name($0))"
      }.joined(separator: " · "),
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: matter.day)) { first, _ in first }
        .merging(own) { first, _ in first },
      parts: [
        "asuntos": topics(matter.topics), "asistencia": attendance(matter.people),
        "apuntes": capture(), "compromisos": commitments(matter.commitments),
        "lectura": reading(matter), "firmas": signatures(matter.people),
      ])
  }

  private func topics(_ topics: [SessionFolder.Topic]) -> [Block] {
    topics.isEmpty
      ? []
      : [
        .bullets(
          topics.map { topic in
            RichText(topic.title + (topic.minutes.map { texts.minutes($0) } ?? ""))
          })
      ]
  }

  private func attendance(_ people: [SessionFolder.Seat]) -> [Block] {
    composing.table(
      [
        (texts.number, 2), (composing.documents.name, 6), (composing.documents.entity, 5),
        (texts.cameAt, 2), (texts.leftAt, 2), (composing.documents.pen, 4),
      ],
      // Somebody comes of whom nobody knew.
      people.map { [$0.number, $0.name, $0.entity, "", "", "\n"] }
        + Array(repeating: ["", "", "", "", "", "\n"], count: 4))
  }

  private func capture() -> [Block] {
    composing.table(
      [(texts.hour, 2), (texts.number, 2), (texts.said, 14), (texts.kind, 1)],
      Array(repeating: ["", "", "\n", ""], count: Self.captureRows))
  }

  private func commitments(_ rows: [PublicFollowUp]) -> [Block] {
    let documents = composing.documents
    return composing.table(
      [
        (documents.action, 6), (documents.responsible, 4), (documents.due, 3),
        (texts.fulfilled, 3), (texts.newDate, 3),
      ],
      rows.map { row in
        [
          row.commitment.action, composing.responsible(row.commitment),
          row.due.flatMap(composing.wording.dates.short) ?? "", "", "\n",
        ]
      })
  }

  /// Each clause with a row for each party; where there is none yet, room for two.
  private func reading(_ matter: SessionFolder) -> [Block] {
    let clauses = matter.clauses.isEmpty ? ["\n\n\n", "\n\n\n"] : matter.clauses
    return clauses.enumerated().map { place, text in
      .clause(
        Clause(
          number: "\(place + 1).", text: RichText(text), details: answers(matter.parties)))
    }
  }

  private func answers(_ parties: [String]) -> [Block] {
    let heads = CodeList.reception.codes.map { code in
      (composing.code(code, in: .reception).capitalizedFirst, 3)
    }
    return composing.table(
      [(composing.documents.party, 5)] + heads,
      parties.map { [$0] + heads.map { _ in "" } })
  }

  private func signatures(_ people: [SessionFolder.Seat]) -> [Block] {
    composing.table(
      [
        (composing.documents.name, 5), (composing.documents.identity, 3),
        (composing.documents.entity, 4), (composing.documents.pen, 6),
      ],
      people.filter(\.maySign).map { [$0.name, $0.dni, $0.entity, "\n\n"] }
        + Array(repeating: ["\n\n", "", "", ""], count: 3))
  }
}
