import Dialogue
import Wording

/// The attendance list of a session: present and absent in one list, with room to sign.
public struct AttendanceComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: AttendanceMatter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      composing.documents.lists.attendance(matter.session), of: matter.mesa,
      issuer: matter.mesa.issuer, stamp: stamp,
      blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: AttendanceMatter, _ stamp: DocumentStamp) -> TemplateValues {
    let people = matter.people
    let own = [
      "sesion": String(matter.session), "lugar": matter.place,
      "modalidad": composing.code(matter.modality, in: .modality),
      "hora-inicio": matter.opened?.description ?? "", "hora-fin": matter.closed?.description ?? "",
      "total": String(people.count),
      "presentes": String(people.count { $0.isPresent == true }),
      "ausentes": String(people.count { $0.isPresent == false }),
      "no-consta": String(people.count { $0.isPresent == nil }),
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: matter.date)) { first, _ in first }
        .merging(own) { first, _ in first },
      parts: [
        "asistentes": list(people),
        "recuento": composing.headcounts(matter.headcounts, of: people),
        "equipo": composing.team(matter.team),
      ])
  }

  private func list(_ people: [PublicPerson]) -> [Block] {
    let documents = composing.documents
    return composing.table(
      [
        (documents.name, 5), (documents.identity, 2), (documents.position, 4),
        (documents.entity, 4),
        (documents.presence, 2), (documents.pen, 4),
      ],
      people.map { person in
        [
          person.name, person.dni, person.position, person.entity,
          composing.presence(of: person),
          // Nobody signs for somebody who did not come; who signs by hand needs some height.
          person.isPresent == false ? "—" : "\n\n",
        ]
      })
  }
}
