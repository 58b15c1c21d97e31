import Dialogue
import Wording

/// Puts an acta together: what the state says, in the words and the order of a template.
///
/// It is given an ``Dialogue/ActaMatter``, which has no room for anything private.
public struct ActaComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what an acta does not know.
  public func compose(
    _ matter: ActaMatter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    let title = composing.documents.acta.title(matter.kind, matter.number)
    return composing.document(
      title, of: matter.mesa, issuer: matter.issuer, stamp: stamp,
      blocks: try template.filled(with: values(of: matter, stamp)),
      isDraft: matter.number == nil)
  }

  /// An agreement as it stands on the paper.
  public func block(of clause: PublicClause) -> Block { composing.clause(clause) }

  /// Its commitments and norms.
  public func details(of clause: PublicClause) -> [Block] { composing.details(of: clause) }

  /// All that a template of an acta may name.
  public func values(of matter: ActaMatter, _ stamp: DocumentStamp) -> TemplateValues {
    TemplateValues(texts: texts(matter, stamp), parts: parts(matter))
  }

  private func texts(_ matter: ActaMatter, _ stamp: DocumentStamp) -> [String: String] {
    let wording = composing.wording
    let codes = wording.records
    let documents = composing.documents.acta
    let people = matter.people
    let answered = matter.clauses.flatMap(\.answers).count { $0.isBound && $0.answer != nil }
    return [
      "mesa": matter.mesa.name, "codigo": matter.mesa.code, "lugar-mesa": matter.mesa.place,
      "mecanismo": composing.said(matter.mesa.mechanism, wording.terms.mechanism),
      "titulo": documents.title(matter.kind, matter.number),
      "anio": documents.officialName(ofYear: (matter.signingDate ?? matter.date).year),
      "complementa": matter.complemented.map(composing.documents.acta) ?? "",
      "termino": matter.ending.map { " " + documents.ending($0) } ?? "",
      "constancia": matter.endingWords,
      "nadie-asistio": matter.turnout == .nobody ? wording.screens.yes : "",
      "dia-siguiente": endsNextDay(matter) ? documents.nextDay : "",
      "numero": matter.number.map(String.init) ?? "",
      "borrador": matter.number == nil ? composing.documents.draft : "",
      "reemplaza": matter.replaced.map(composing.documents.acta) ?? "",
      "clase": codes.code(matter.kind, in: .actaKind),
      "modelo": codes.code(matter.form, in: .actaForm),
      "modalidad": composing.code(matter.modality, in: .modality),
      "institucion": matter.issuer, "resolucion": matter.mandate,
      "sesion": String(matter.session), "lugar": matter.place,
      "fecha": wording.dates.long(matter.date), "dia": wording.dates.weekday(matter.date),
      "fecha-firma": matter.signingDate.map(wording.dates.full) ?? "",
      "clausulas-leidas": matter.clauses.filter { $0.readAloud != nil }
        .map { composing.documents.ordinal($0.ordinal) }.joined(separator: ", "),
      "respuestas": answered == 0 ? "" : String(answered),
      "hora-inicio": matter.opened?.description ?? "", "hora-fin": matter.closed?.description ?? "",
      "presentes": String(people.count { $0.isPresent == true }),
      "ausentes": String(people.count { $0.isPresent != true }),
      "acuerdos-total": String(matter.clauses.count),
      "compromisos-total": String(matter.clauses.reduce(0) { $0 + $1.commitments.count }),
      "proxima-fecha": matter.nextDate.map(wording.dates.full) ?? "",
      "proximo-lugar": matter.nextPlace,
      // After a date: the place with its comma, or nothing.
      "coma-lugar": composing.documents.atNextPlace(matter.nextPlace),
      "firmante-unico": matter.signers.count == 1 ? composing.wording.screens.yes : "",
      "copias": String(matter.copies.count), "folio": String(stamp.folio),
      "huella": stamp.digest,
    ]
  }

  private func endsNextDay(_ matter: ActaMatter) -> Bool {
    guard let opened = matter.opened, let closed = matter.closed else { return false }
    return closed < opened
  }

  private func parts(_ matter: ActaMatter) -> [String: [Block]] {
    let names = Dictionary(
      matter.people.compactMap { person in person.party.map { ($0, person.entity) } },
      uniquingKeysWith: { first, _ in first })
    func party(_ id: PartyID) -> String { names[id] ?? "" }
    // A conciliation acta holds neither positions nor proposals (Ley 26872).
    let isConciliation = matter.form == .conciliationForm
    return [
      "participantes": composing.participants(matter.people),
      "domicilios": composing.paragraphs(
        matter.addresses.map(composing.documents.acta.address)),
      "mediacion": composing.paragraphs(
        matter.mediation.map(composing.documents.acta.mediation)),
      "reglas": composing.rules(matter.rules),
      "objetivo": composing.paragraphs(matter.typed[.objective]),
      "cronograma": composing.paragraphs(matter.typed[.timetable]),
      "recuento": composing.headcounts(matter.headcounts, of: matter.people),
      "equipo": composing.team(matter.team),
      "agenda": agenda(matter.agenda),
      "palabras-iniciales": composing.paragraphs(matter.typed[.opening]),
      "desarrollo": isConciliation ? [] : development(matter),
      "opiniones": opinions(matter.opinions),
      "acuerdos": matter.clauses.map(composing.clause),
      "desacuerdos": composing.paragraphs(matter.typed[.disagreement])
        + (isConciliation
          ? composing.dissents(matter.clauses) : composing.reservations(matter.clauses)),
      "puntos-criticos": composing.paragraphs(matter.typed[.criticalPoints]),
      "proximos-pasos": composing.paragraphs(matter.typed[.nextSteps]),
      "lectura-en-voz-alta": composing.paragraphs(composing.recitals(of: matter)),
      "lectura": composing.readings(
        matter.clauses, on: matter.date, isDraft: matter.number == nil),
      "dispensas": composing.waivers(matter.clauses),
      "copias-por-parte": copies(matter.copies),
      "anexos": composing.paragraphs(matter.typed[.annexes])
        + composing.table(
          [(composing.documents.file, 3), (composing.documents.digest, 5)],
          matter.annexes.map { [$0.file, $0.digest] }),
      "firmas": composing.signatures(matter.signers, party: party, signed: matter.signatures),
    ]
  }

  private func agenda(_ topics: [PublicTopic]) -> [Block] {
    topics.enumerated().map { index, topic in
      let time = topic.minutes.map { " (\(composing.documents.minutes($0)))" } ?? ""
      return .paragraph(RichText("\(index + 1). \(topic.title)\(time)"))
    }
  }

  private func development(_ matter: ActaMatter) -> [Block] {
    matter.agenda.enumerated().flatMap { index, topic -> [Block] in
      guard !topic.development.isEmpty else { return [] }
      return [.heading(level: 3, RichText("\(index + 1). \(topic.title)"))]
        + composing.paragraphs(topic.development)
    }
      + matter.besides.flatMap { topic in
        [.heading(level: 3, RichText(topic.title))] + composing.paragraphs(topic.development)
      } + composing.paragraphs(matter.typed[.development])
      + composing.paragraphs(matter.departures.map(departure))
  }

  private func departure(_ departure: PublicDeparture) -> String {
    let texts = composing.documents.acta
    return switch departure {
    case .party(let withdrawal): texts.withdrawal(withdrawal)
    case .person(let leaving): texts.leaving(leaving, called: composing.name(leaving.who))
    }
  }

  private func opinions(_ opinions: [PublicOpinion]) -> [Block] {
    let documents = composing.documents
    return composing.table(
      [(documents.party, 3), (documents.topicHead, 3), (documents.opinion, 6)],
      opinions.map { [$0.party, $0.topic, $0.text] })
  }

  private func copies(_ copies: [PublicCopy]) -> [Block] {
    let documents = composing.documents
    return composing.table(
      [(documents.party, 4), (documents.receivedBy, 4), (documents.date, 2)],
      copies.map { copy in
        [copy.party, copy.addressee, copy.date.map(composing.wording.dates.short) ?? ""]
      })
  }
}
