import Dialogue
import Wording

/// Words and tables that several documents share.
struct Composing: Sendable {
  let wording: Wording
  var documents: DocumentTexts { wording.documents }

  /// Of one mesa, at one folio.
  func document(
    _ title: String, of mesa: MesaHeading, issuer: String, stamp: DocumentStamp, blocks: [Block],
    isDraft: Bool = false
  ) -> Document {
    let head = [isDraft ? documents.draft : "", title, mesa.name].filter { !$0.isEmpty }
    return Document(
      title: "\(title) · \(mesa.name)", issuer: issuer,
      language: wording.language, date: stamp.date,
      runningHead: head.joined(separator: " · "),
      runningFoot: documents.foot(stamp.folio, stamp.digest), blocks: blocks)
  }

  func table(_ columns: [(String, Int)], _ rows: [[String]]) -> [Block] {
    table(columns, rich: rows.map { $0.map { RichText($0) } })
  }

  func table(_ columns: [(String, Int)], rich rows: [[RichText]]) -> [Block] {
    guard !rows.isEmpty else { return [] }
    return [.table(Table(columns: columns.map { Table.Column($0.0, weight: $0.1) }, rows: rows))]
  }

  /// Names that every document knows.
  func texts(of mesa: MesaHeading, _ stamp: DocumentStamp) -> [String: String] {
    [
      "mesa": mesa.name, "codigo": mesa.code, "lugar-mesa": mesa.place,
      "mecanismo": said(mesa.mechanism, wording.terms.mechanism), "institucion": mesa.issuer,
      "folio": String(stamp.folio), "huella": stamp.digest,
    ]
  }

  /// The term of a code, or nothing where nobody said one: a paper states no more than is known.
  func said<Value: UnsaidList>(_ value: Value, _ term: (Value) -> String) -> String {
    value == .unsaid ? "" : term(value)
  }

  /// The day that a document speaks of.
  func texts(of day: CalendarDate) -> [String: String] {
    ["fecha": wording.dates.long(day), "dia": wording.dates.weekday(day)]
  }

  /// One under the other, without those that say nothing.
  func lines(_ texts: String...) -> String {
    texts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  func paragraphs(_ texts: [String]?) -> [Block] {
    (texts ?? []).flatMap { text in
      text.split(separator: "\n\n").map { .paragraph(RichText(String($0))) }
    }
  }

  /// Who was expected, party by party, with who came.
  func participants(_ people: [PublicPerson]) -> [Block] {
    var entities: [String] = []
    for person in people where !entities.contains(person.entity) { entities.append(person.entity) }
    return entities.map { entity in
      let rows = people.filter { $0.entity == entity }.map { person in
        [person.name, person.dni, person.position, seat(of: person), presence(of: person)]
          .map { RichText($0) }
      }
      return .table(
        Table(
          caption: entity.isEmpty ? documents.withoutParty : entity,
          columns: [
            (documents.name, 5), (documents.identity, 2), (documents.position, 5),
            (documents.seat, 2), (documents.presence, 3),
          ].map { Table.Column($0.0, weight: $0.1) }, rows: rows))
    }
  }

  /// The rules of the table with who said yes to each.
  func rules(_ rules: [PublicRule]) -> [Block] {
    rules.isEmpty
      ? []
      : [
        .bullets(
          rules.map {
            RichText("\($0.text.withoutFullStop). \(documents.acta.acceptedBy($0.accepted))")
          })
      ]
  }

  func seat(of person: PublicPerson) -> String {
    person.seat.map { documents.acta.seat($0, person.sex) } ?? ""
  }

  func presence(of person: PublicPerson) -> String {
    guard let presence = person.presence else { return documents.unrecorded }
    let word = presence.isPresent ? documents.present : documents.absent
    let hours = wording.dates.span(presence.from, presence.until)
    return hours.isEmpty ? word : "\(word), \(hours)"
  }

  func team(_ team: [PublicPerson]) -> [Block] {
    table(
      [(documents.name, 4), (documents.role, 3), (documents.position, 3), (documents.entity, 4)],
      team.map { person in
        [person.name, role(person.role), person.position, person.entity]
      })
  }

  /// «Acta N.º 3», «Acta de la PCM del 3 de mayo de 2027»; that there is none.
  func acta(_ number: Int?, _ obtained: ObtainedActa?) -> String {
    obtained.map { documents.lists.obtained($0.title, $0.issuer, wording.dates.long($0.date)) }
      ?? number.map(documents.acta) ?? documents.lists.withoutActa
  }

  /// The same of a commitment; words that are being written anew are not those of the acta that holds.
  func acta(of row: PublicFollowUp) -> String {
    let acta = acta(row.acta, row.obtained)
    return row.isInRevision
      ? documents.lists.inRevision(row.awaited.map(documents.acta), acta) : acta
  }

  func role(_ role: Code?) -> String { code(role, in: .teamRole) }

  /// A choice in words; empty where nothing was chosen.
  func code(_ code: Code?, in list: CodeList) -> String {
    code.map { wording.records.code($0, in: list) } ?? ""
  }

  /// People by party and sex, with a last row that sums them.
  func headcounts(_ counts: [Headcount], name: (PartyID?) -> String) -> [Block] {
    func row(_ name: String, _ counts: [Headcount]) -> [String] {
      func sum(_ part: KeyPath<Headcount, Int>) -> String {
        String(counts.reduce(0) { $0 + $1[keyPath: part] })
      }
      // Where nobody's sex is known there are not «no women».
      let isKnown = counts.contains(where: \.isSexKnown)
      return [name]
        + [\Headcount.women, \.men, \.otherSex].map { isKnown ? sum($0) : documents.uncounted }
        + [sum(\.unsaid), sum(\.total)]
    }
    guard !counts.isEmpty else { return [] }
    let rows = counts.map { row(name($0.party), [$0]) } + [row(documents.total, counts)]
    let heads = [
      documents.women, documents.men, documents.others, documents.unsaid, documents.total,
    ]
    return [
      .table(
        Table(
          columns: [Table.Column(documents.party, weight: 4)]
            + heads.map { Table.Column($0, weight: 2, alignment: .trailing) },
          rows: rows.map { $0.map { RichText($0) } }))
    ]
  }

  /// What the parties of the counts are called, as the list of people has them.
  func headcounts(_ counts: [Headcount], of people: [PublicPerson]) -> [Block] {
    let names = Dictionary(
      people.compactMap { person in person.party.map { ($0, person.entity) } },
      uniquingKeysWith: { first, _ in first })
    return headcounts(counts) { party in party.flatMap { names[$0] } ?? documents.withoutParty }
  }

  /// «30 días hábiles desde la firma, hasta el 4 de enero de 2027».
  ///
  /// Hours stand by themselves: they run from an hour that is written down when the paper is signed,
  /// and what was signed must not read otherwise afterwards.
  func deadline(
    _ deadline: Deadline?, due: CalendarDate?, onRatification: Bool
  ) -> String {
    guard let deadline else { return "" }
    let words = wording.records.deadline(
      deadline, wording.dates, onRatification: onRatification)
    switch deadline {
    case .date(let date): return wording.dates.long(date)
    case .hours: return words
    case .immediate, .days, .months:
      return due.map { words + ", " + documents.until(wording.dates.long($0)) } ?? words
    }
  }
}
