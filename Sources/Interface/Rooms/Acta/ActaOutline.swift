import Dialogue
import Documents
import Wording

extension AppState {
  /// The acta on the screen: the one chosen, else the last one begun.
  var actaRecord: Record? {
    guard let table else { return nil }
    let actas = table.mesa.records.all(.acta)
    let chosen = nearest(ActaRoom.self)?.acta
    return actas.first { $0.id == chosen } ?? actas.last
  }

  var hasFrozenActa: Bool { actaRecord.flatMap { table?.mesa.frozen($0.id) } != nil }

  /// A frozen acta is shown as it was frozen.
  private func mesa(of acta: RecordID, _ table: TableState) -> Mesa {
    table.mesa.frozen(acta).map { table.chronicle.mesa(asOf: $0.folio) } ?? table.mesa
  }

  func makeActaClauses() -> [PublicClause] {
    guard let table, let acta = actaRecord else { return [] }
    let mesa = mesa(of: acta.id, table)
    return mesa.clauses(mesa.agreements(of: acta.id), holidays: holidays, acta: acta.id)
  }

  func makeActaRows() -> [ActaRow] {
    guard let table, let acta = actaRecord else { return [] }
    let findings = table.mesa.frozen(acta.id) == nil ? lintFindings(table.mesa) : []
    return actaRows(of: acta, in: mesa(of: acta.id, table), findings)
  }

  /// The parts of an acta as a state of the mesa makes them.
  func actaRows(of acta: Record, in mesa: Mesa, _ findings: [LintFinding] = []) -> [ActaRow] {
    guard let matter = mesa.matter(of: acta.id, holidays: holidays) else { return [] }
    let words = look.wording.actaScreen
    let parts = ActaComposer(look.wording).values(of: matter, .none).parts
    func blocks(_ name: String) -> [Block] { parts[name] ?? [] }
    // Of a frozen acta, and of an earlier state, nothing is still to be written.
    let lines = mesa.frozen(acta.id) == nil ? mesa.developmentLines(in: acta.id) : []
    func typed(
      _ title: String, _ part: Code, _ blocks: [Block], of item: RecordID? = nil
    ) -> ActaRow {
      let target = ActaPartTarget(acta: acta.id, part: part, item: item)
      let record = target.record(in: mesa)
      return ActaRow(
        title: title, blocks: blocks, target: .typed(target),
        holes: findings.filter { finding in
          [.offerInConciliation, .uncarriedPromise].contains(finding.rule)
            && finding.record == record?.id && record != nil
        },
        offered: record == nil ? lines.filter { $0.part == part && $0.matter == item } : [])
    }
    func typed(_ title: String, _ part: Code, _ name: String) -> ActaRow {
      typed(title, part, blocks(name))
    }
    let first = [
      ActaRow(
        title: words.data, blocks: dataBlocks(acta, matter), target: .data,
        holes: findings.filter { $0.record == acta.id }),
      typed(words.opening, .opening, "palabras-iniciales"),
      ActaRow(
        title: words.participants, blocks: blocks("participantes") + blocks("recuento"),
        target: .instrument(.accreditation)),
      ActaRow(title: words.team, blocks: blocks("equipo"), target: .instrument(.accreditation)),
    ]
    // What an installation settles; in another acta it stands where somebody typed it.
    let settled = [
      ActaRow(
        title: words.mediation, blocks: blocks("mediacion"), target: .instrument(.rules)),
      typed(words.objective, .objective, "objetivo"),
      ActaRow(title: words.rules, blocks: blocks("reglas"), target: .instrument(.rules)),
      typed(words.timetable, .timetable, "cronograma"),
    ].filter { matter.kind == .installation || !$0.isEmpty }
    let agenda = ActaRow(
      title: words.agenda, blocks: blocks("agenda"), target: .instrument(.agenda),
      holes: findings.filter { $0.rule == .missingAgenda })
    let opinions = ActaRow(
      title: words.opinions, blocks: blocks("opiniones"), target: .instrument(.voices),
      holes: findings.filter { $0.rule == .unaskedOpinion })
    let last = [
      typed(words.disagreements, .disagreement, "desacuerdos"),
      typed(words.criticalPoints, .criticalPoints, "puntos-criticos"),
      typed(words.nextSteps, .nextSteps, "proximos-pasos"),
      ActaRow(
        title: words.reading, blocks: blocks("lectura") + blocks("dispensas"), target: .reading),
      typed(words.annexes, .annexes, "anexos"),
      ActaRow(
        title: words.signatures, blocks: blocks("firmas"), target: .signing,
        holes: findings.filter { [.provisionalCredential, .missingDNI].contains($0.rule) }),
    ]
    return first + settled + [agenda] + developmentRows(matter, lines, in: mesa, typed)
      + (matter.form == .consultationForm ? [opinions] : []) + clauseRows(matter, findings) + last
  }

  /// What the acta says of itself, and what is stated of its session.
  private func dataBlocks(_ acta: Record, _ matter: ActaMatter) -> [Block] {
    let fields = RecordKind.acta.declaration.fields.compactMap { spec -> Field? in
      // The session's goes before that of the acta.
      let value = spec.key == .modality ? matter.modality.map(Value.code) : acta[spec.key]
      guard let value else { return nil }
      let label = look.wording.records.field(spec.key, of: .acta).capitalizedFirst
      return Field(label, RichText(shown(value)))
    }
    let stated = [
      (texts.fieldPlace, matter.place),
      (texts.fieldStatedOpening, matter.opened?.description ?? ""),
      (texts.fieldStatedClosing, matter.closed?.description ?? ""),
      (
        texts.fieldEnding,
        matter.ending.map { look.wording.records.code($0, in: .sessionEnding) } ?? ""
      ),
      (texts.fieldEndingWords, matter.endingWords),
    ].filter { !$0.1.isEmpty }.map { Field($0.0, RichText($0.1)) }
    return [.fields(fields + stated)]
  }

  /// One part for each item of the agenda, then for each that was dealt with besides; what belongs to
  /// none comes last.
  ///
  /// - Parameter lines: what was captured, which may be of matters that nobody wrote of yet.
  private func developmentRows(
    _ matter: ActaMatter, _ lines: [DevelopmentLine], in mesa: Mesa,
    _ typed: (_ title: String, _ part: Code, [Block], _ item: RecordID?) -> ActaRow
  ) -> [ActaRow] {
    // A conciliation acta does not tell how things were dealt with.
    guard matter.form != .conciliationForm else { return [] }
    let word = look.wording.actaScreen.development
    let lines = lines.filter { $0.part == .development }
    let told = matter.agenda + matter.besides
    let captured = mesa.records.all(.agendaItem).filter { item in
      lines.contains { $0.matter == item.id } && !told.contains { $0.id == item.id }
    }
    let topics =
      told.map { ($0.id, $0.title, $0.development) }
      + captured.map { ($0.id, $0.text(.title), []) }
    let rows = topics.map { id, title, texts in
      typed("\(word) · \(title)", .development, texts.map { .paragraph(RichText($0)) }, id)
    }
    let free = matter.typed[.development] ?? []
    guard topics.isEmpty || !free.isEmpty || lines.contains(where: { $0.matter == nil }) else {
      return rows
    }
    return rows + [typed(word, .development, free.map { .paragraph(RichText($0)) }, nil)]
  }

  private func clauseRows(_ matter: ActaMatter, _ findings: [LintFinding]) -> [ActaRow] {
    let composer = ActaComposer(look.wording)
    return matter.clauses.map { clause in
      ActaRow(
        title: "\(look.wording.documents.ordinal(clause.ordinal)) · \(clause.text.prefix(160))",
        blocks: [composer.block(of: clause)], target: .record(clause.id),
        holes: findings.filter { $0.agreement == clause.id })
    }
  }

  var selectedActaRow: ActaRow? {
    let rows = actaRows
    return rows.indices.contains(cursor) ? rows[cursor] : nil
  }
}
