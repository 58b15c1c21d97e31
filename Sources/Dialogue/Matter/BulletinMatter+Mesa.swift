extension Mesa {
  /// What may be told of a session, signed anything or not, with a lead that the mediator typed; an empty one is none.
  ///
  /// Source 000, phases 2 and 5: a public word holds no pre-agreement and no detail of the
  /// negotiation.
  ///
  /// - Throws: ``BulletinRefusal``, also where the lead repeats what is not public.
  public func bulletin(of number: Int, lead: String) throws(BulletinRefusal) -> BulletinMatter {
    guard let session = sessions.first(where: { $0.number == number }) else {
      throw .unknownSession(number)
    }
    let lead = lead.trimmed
    let echoes = echoes(in: lead)
    guard echoes.isEmpty else { throw .repeats(echoes) }
    let people = people(of: session).filter { $0.isPresent == true }
    let present = Set(people.compactMap(\.party))
    // One begun in place of another tells nothing until it is signed.
    let acta = records.all(.acta).last {
      $0.session() == session.id && ($0.reference(.replaces) == nil || state(of: $0.id) == .signed)
    }
    let agreements = signedActas.filter { records[$0.acta]?.session() == session.id }
      .flatMap { acta in inForce { $0.publicAgreements(of: acta) } }
    return BulletinMatter(
      mesa: MesaHeading(self), session: number, date: session.date, place: session.place,
      modality: session.details.modality, opened: session.begins, closed: session.ends,
      isOpen: session.isOpen, turnout: turnout(of: session),
      corrected: actaBeforeCorrection(of: session), lead: lead,
      parties: parties.filter { present.contains($0.id) }.map(\.name),
      agenda: matters(dealtWithIn: session),
      agreements: agreements,
      nextDate: acta?.date(.nextDate), nextPlace: acta?.text(.nextPlace) ?? "",
      omissions: omissions(people: people.count),
      doubts: LeadDoubt.found(in: lead, hasAgreements: !agreements.isEmpty)
        + partsOfNames(in: lead))
  }

  /// The last acta of a session that went to signature before the session was corrected.
  private func actaBeforeCorrection(of session: Session) -> Int? {
    guard let corrected = session.correctedFolio else { return nil }
    return frozenActas.last {
      records[$0.acta]?.session() == session.id && $0.folio < corrected
        && frozenSuccessor(of: $0.acta) == nil
    }?.number
  }

  /// Those that all have signed and no later one has replaced.
  var signedActas: [FrozenActa] { frozenActas.filter { state(of: $0.acta) == .signed } }

  private func publicAgreements(of acta: FrozenActa) -> [PublicAgreement] {
    acta.agreements.enumerated().compactMap { index, id in
      // Whoever reads that it is signed takes it for the word of each party that it needs.
      guard binding(of: id) == .binds,
        concurring(in: id).allSatisfy({ binding(of: id, on: [$0]) == .binds }),
        let agreement = records[id]
      else { return nil }
      return PublicAgreement(
        acta: acta.number, ordinal: index + 1, text: agreement.text(.text),
        reserved: reservations(to: id).map(\.party))
    }
  }

  private func omissions(people: Int) -> [BulletinOmission] {
    let signed = SignedActas(self).agreements
    return BulletinOmission.Kind.allCases.compactMap { kind in
      let count =
        switch kind {
        case .people: people
        case .statements: records.all(.statement).count
        case .claims: records.all(.claim).count
        case .proposals: records.all(.proposal).count
        case .agreements: records.all(.agreement).count { !signed.contains($0.id) }
        case .reservations: records.all(.acceptance).count { !$0.text(.words).isEmpty }
        case .notes: notes.count
        }
      return count == 0 ? nil : BulletinOmission(kind: kind, count: count)
    }
  }
}
