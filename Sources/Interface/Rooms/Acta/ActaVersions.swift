import Dialogue
import Documents
import Wording

/// Earlier texts of the acta on the screen, which are the states of the mesa at earlier folios.
extension AppState {
  /// As many as one wants to look back; the latest first.
  private static let most = 60

  var versionEntries: [PickerEntry] {
    guard let table, let acta = actaRecord else { return [] }
    let last = table.mesa.frozen(acta.id)?.folio ?? table.chronicle.folios.count
    let folios = table.chronicle.folios.prefix(last).filter { $0.event.canChangeActa }
    return folios.reversed().dropFirst().prefix(Self.most).map { folio in
      PickerEntry(
        .version(folio.number),
        title: look.wording.actaScreen.earlier(
          folio.number, look.wording.dates.stamp(folio.at)),
        detail: Frame.fitted(sentence(of: folio, table), to: 44))
    }
  }

  /// What was taken out since a folio, and what was put in, part by part.
  mutating func compareActa(with folio: Int) -> [Effect] {
    guard let table, let acta = actaRecord else { return [] }
    let then = table.chronicle.mesa(asOf: folio)
    let old = then.records[acta.id].map { actaRows(of: $0, in: then) } ?? []
    let paragraphs = Self.differences(from: old, to: actaRows)
    guard !paragraphs.isEmpty else {
      message = Message(.info, look.wording.actaScreen.noDifference)
      return []
    }
    let when = table.chronicle.folios[folio - 1].at
    let title = look.wording.actaScreen.earlier(folio, look.wording.dates.stamp(when))
    lay(.reader(Reader(title: title, paragraphs: paragraphs)))
    return []
  }

  static func differences(from old: [ActaRow], to new: [ActaRow]) -> [Paragraph] {
    let gone = old.filter { row in
      !new.contains { $0.target == row.target && $0.title == row.title }
    }
    var result: [Paragraph] = []
    for row in new {
      let before = old.first { $0.target == row.target && $0.title == row.title }
      result += changes(before, row, title: row.title)
    }
    for row in gone { result += changes(row, nil, title: row.title) }
    return result
  }

  private static func changes(_ old: ActaRow?, _ new: ActaRow?, title: String) -> [Paragraph] {
    func lines(_ row: ActaRow?) -> [String] {
      BlockLines.paragraphs(row?.blocks ?? []).map(\.text).filter { !$0.isEmpty }
    }
    let difference = lines(new).difference(from: lines(old))
    guard !difference.isEmpty else { return [] }
    let removed = difference.removals.map { change -> Paragraph in
      guard case .remove(_, let text, _) = change else { return Paragraph(text: "") }
      return Paragraph(text: "- " + text, scope: .itemStruck)
    }
    let added = difference.insertions.map { change -> Paragraph in
      guard case .insert(_, let text, _) = change else { return Paragraph(text: "") }
      return Paragraph(text: "+ " + text, scope: .messageInfo)
    }
    return [Paragraph(text: title, scope: .textStrong)] + removed + added + [Paragraph(text: "")]
  }
}

extension Event {
  /// Whether an acta may read otherwise after it.
  fileprivate var canChangeActa: Bool {
    switch self {
    case .record(.recordAdded(_, _, _, let kind, _, _)), .record(.recordRevised(_, let kind, _, _)):
      kind.declaration.isOnActa
    case .case(.circumstanceSet), .case(.quorumRuleSet), .case(.mesaOpened), .protocol, .room,
      .floor,
      .session(.sessionOpened):
      false
    case .case, .people, .session, .record, .acta, .strike:
      true
    }
  }
}
