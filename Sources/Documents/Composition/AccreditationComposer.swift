import Dialogue
import Wording

/// The list of those accredited, party by party, to be looked at before a session.
public struct AccreditationComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: AccreditationMatter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      composing.documents.lists.accreditation, of: matter.mesa, issuer: matter.mesa.issuer,
      stamp: stamp, blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: AccreditationMatter, _ stamp: DocumentStamp) -> TemplateValues {
    let people = matter.delegations.reduce(0) { $0 + $1.people.count }
    let own = [
      "total": String(people), "acreditados": String(matter.count(.accredited)),
      "pendientes": String(matter.count(.pending)),
      "observados": String(matter.count(.observed)),
      "vencidos": String(matter.count(.expired)),
    ]
    let without = matter.delegations.filter(\.people.isEmpty).map { RichText($0.party) }
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: matter.day)) { first, _ in first }
        .merging(own) { first, _ in first },
      parts: [
        "partes": matter.delegations.flatMap { delegation($0, on: matter.day) },
        "sin-representantes": without.isEmpty ? [] : [.bullets(without)],
      ])
  }

  private func delegation(_ delegation: PublicDelegation, on day: CalendarDate) -> [Block] {
    let documents = composing.documents
    let heading = Block.heading(level: 3, RichText(delegation.party))
    guard !delegation.people.isEmpty else {
      return [heading, .paragraph(RichText(documents.lists.nobody), .quoted)]
    }
    return [heading]
      + composing.table(
        [
          (documents.name, 5), (documents.position, 4), (documents.voice, 2),
          (documents.document, 4),
          (documents.lists.scopeAndExpiry, 4), (documents.accreditation, 4),
        ],
        rich: delegation.people.map { row($0, on: day) })
  }

  private func row(_ person: PublicPerson, on day: CalendarDate) -> [RichText] {
    let lists = composing.documents.lists
    let standing = person.standing(on: day)
    let isDoubtful = standing == .observed || standing == .expired
    return [
      RichText(
        composing.lines(
          person.name, person.dni.isEmpty ? "" : "\(composing.documents.identity) \(person.dni)")),
      RichText(composing.lines(person.position, composing.seat(of: person))),
      RichText(composing.documents.voiceAndVote(person.hasVoice, person.hasVote)),
      RichText(
        composing.lines(person.credential, lists.signedBy(person.signedBy, person.authority))),
      RichText(
        composing.lines(
          person.scope,
          person.expiry.map { lists.expires(composing.wording.dates.long($0)) } ?? "")),
      RichText(lists.standing(standing), isDoubtful ? .strong : .plain),
    ]
  }
}
