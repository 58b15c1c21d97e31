extension Mesa {
  /// What an acta says in this state; `nil` where there is no such acta or session.
  ///
  /// Of a frozen acta, ask the state as of its folio.
  public func matter(of acta: RecordID, holidays: Holidays) -> ActaMatter? {
    guard let record = records[acta], record.kind == .acta, let session = session(of: acta) else {
      return nil
    }
    let form = record.code(.actaForm) ?? .dialogueForm
    let parts = records.all(.actaPart, of: acta)
    let topics = topics(of: session, with: parts)
    let frozen = frozen(acta)
    // Of whom a replacement does not say it, whoever issued what it takes the place of.
    let before = record.reference(.replaces).flatMap { records[$0] }
    func heading(_ key: FieldKey) -> String {
      record.has(key) ? record.text(key) : before?.text(key) ?? ""
    }
    return ActaMatter(
      mesa: MesaHeading(self), kind: record.code(.actaKind) ?? .meeting, form: form,
      modality: session.details.modality ?? record.code(.modality), number: frozen?.number,
      replaced: record.reference(.replaces).flatMap { self.frozen($0)?.number },
      complemented: record.reference(.complements).flatMap { self.frozen($0)?.number },
      issuer: heading(.issuer), mandate: mandate(of: record),
      session: session.number,
      date: session.date, signingDate: frozen?.date, place: session.place, opened: session.begins,
      closed: session.isOpen ? nil : session.ends,
      ending: session.isOpen ? nil : session.details.ending,
      endingWords: session.isOpen ? "" : session.details.endingWords,
      turnout: turnout(of: session),
      departures: departures(from: session),
      mediation: record.code(.actaKind) == .installation
        ? acceptedMediation(by: session.date) : [],
      rules: record.code(.actaKind) == .installation ? rulesWithAcceptance : [],
      addresses: recipients(of: acta).filter { !$0.details.address.isEmpty }
        .map { PublicAddress(party: $0.name, address: $0.details.address) },
      people: peopleBesidesTeam(at: session),
      headcounts: headcount(of: session), team: team(at: session), agenda: topics.agenda,
      besides: topics.besides,
      clauses: clauses(agreements(of: acta), holidays: holidays, acta: acta),
      opinions: form == .consultationForm ? opinions : [], typed: typed(in: parts),
      nextDate: record.date(.nextDate), nextPlace: record.text(.nextPlace),
      annexes: records.all(.attachment).filter { $0.reference(.acta) == acta }
        .map { PublicAnnex(file: $0.text(.file), digest: $0.text(.digest)) },
      signers: signers(of: acta),
      signatures: records.all(.signature, of: acta).compactMap { PublicSignature($0, in: self) },
      copies: copies(of: acta))
  }

  /// Whoever is of the table's team stands there and not a second time among those of no party.
  private func peopleBesidesTeam(at session: Session) -> [PublicPerson] {
    let team = Set(records.all(.teamMember).compactMap { $0.person() })
    return people(of: session, besides: team)
  }

  /// The agenda of the session, and what was typed of matters that it does not have.
  private func topics(
    of session: Session, with parts: [Record]
  ) -> (agenda: [PublicTopic], besides: [PublicTopic]) {
    let developments = Dictionary(grouping: parts.filter { $0.code(.part) == .development }) {
      $0.reference(.agendaItem)
    }
    func topic(_ entry: AgendaEntry) -> PublicTopic? {
      records[entry.item].map { item in
        PublicTopic(
          id: item.id, title: item.text(.title), minutes: entry.minutes,
          development: (developments[item.id] ?? []).map { $0.text(.text) })
      }
    }
    let agenda = agenda(of: session)
    let besides = records.all(.agendaItem).map(\.id).filter { item in
      developments[item] != nil && !agenda.contains(item: item)
    }
    return (agenda.compactMap(topic), besides.compactMap { topic(AgendaEntry($0)) })
  }

  /// Typed parts that stand by themselves.
  private func typed(in parts: [Record]) -> [Code: [String]] {
    let own = parts.filter {
      $0.code(.part) != .development || $0.reference(.agendaItem) == nil
    }
    var typed: [Code: [String]] = [:]
    for record in own {
      if let part = record.code(.part) { typed[part, default: []].append(record.text(.text)) }
    }
    return typed
  }

  /// A consultation holds what was thought, agreed or not, of those who said that it may.
  private var opinions: [PublicOpinion] {
    records.standing.filter { record in
      record.isOpinion && record.code(.onPaper) == .yes && record.code(.standing) != .withdrawn
    }.map { record in
      PublicOpinion(
        party: record.party().flatMap { party($0)?.name } ?? "", kind: record.code(.statementKind),
        topic: record.reference(.agendaItem).flatMap { records[$0] }?.text(.title) ?? "",
        text: record.text(.text))
    }
  }

  private func copies(of acta: RecordID) -> [PublicCopy] {
    let delivered = Dictionary(grouping: records.all(.delivery, of: acta)) { $0.party() }
    return recipients(of: acta).map { party in
      let delivery = delivered[party.id]?.last
      return PublicCopy(
        party: party.name, addressee: delivery?.text(.addressee) ?? "",
        date: delivery?.date(.date))
    }
  }
}

extension Record {
  /// Whether it is of what an acta of a consultation tells, where its party lets it.
  var isOpinion: Bool { kind == .statement || kind == .proposal }
}

extension PublicSignature {
  /// `nil` where nobody wrote down how the signing went.
  init?(_ record: Record, in mesa: Mesa) {
    guard let outcome = record.code(.outcome), let person = record.person() else { return nil }
    self.person = person
    self.outcome = outcome
    name = mesa.name(of: person)
    date = record.date(.date)
    hour = record.text(.hour)
    words =
      outcome == .onRequest && record.has(.witness) ? record.text(.witness) : record.text(.words)
  }
}
