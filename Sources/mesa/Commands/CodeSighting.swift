import Content
import Dialogue
import Interface
import Ledger
import Notation
import Wording

/// One match of a code, in words or as data.
struct CodeSighting {
  let mesa: String
  let match: CodeMatch
  /// What the folio says; `nil` where it cannot be read.
  let sentence: String?
  /// Whether the folio was struck out later.
  let isStruck: Bool

  /// - Parameter book: opened for its names; `nil` where it cannot be.
  init(mesa: String, _ match: CodeMatch, in book: Book?, _ language: Language) {
    self.mesa = mesa
    self.match = match
    let chronicle = book?.chronicle ?? Chronicle()
    isStruck = chronicle.struck.contains(match.folio)
    sentence = match.event.map { event in
      Wording(language).sentence(
        for: event, guide: GuideContent.load(language),
        parties: { chronicle.partyName($0) }, people: { chronicle.everNamed($0) },
        records: { chronicle.mesa.records.everWritten($0) },
        strikesStrike: chronicle.strikesStrike(event))
    }
  }

  func text(_ words: Words) -> String {
    let texts = words.code
    var lines = [heading(words)]
    if let sentence {
      lines.append(texts.says(sentence))
    } else if match.at != nil {
      lines.append(texts.ofNewerVersion)
    }
    if case .folio = match.what, let acta = match.acta { lines.append(texts.actaOnFolio(acta)) }
    if isStruck { lines.append(texts.struck) }
    if !match.isChained {
      lines.append(texts.unchained)
    } else if case .folio = match.what {
      // Only the code of a folio pins what stands before it.
      lines.append(texts.chained)
    }
    return lines.map(Shown.line).joined(separator: "\n  ")
  }

  private func heading(_ words: Words) -> String {
    guard let at = match.at else { return words.code.unreadable(mesa, match.folio) }
    let when = words.dates.stamp(at)
    return switch match.what {
    case .folio: words.code.folio(mesa, match.folio, when, match.by)
    case .acta(let number): words.code.acta(mesa, number, match.folio, when, match.by)
    case .issued(let file): words.code.issued(mesa, file, match.folio, when, match.by)
    case .attached(let file): words.code.attached(mesa, file, match.folio, when, match.by)
    }
  }

  /// `{"mesa":…,"what":"folio","folio":…,"at":…,"by":…,"says":…,"acta":…,"file":…,"struck":…,
  /// "chained":…,"digest":…}`; what there is none of is left out.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("mesa", mesa)
      json.member("what", kind)
      json.member("folio", match.folio)
      if let at = match.at { json.member("at", at.description) }
      json.memberUnlessEmpty("by", match.by)
      if let sentence { json.member("says", sentence) }
      if let acta = match.acta { json.member("acta", acta) }
      if let file { json.member("file", file) }
      json.member("struck", isStruck)
      json.member("chained", match.isChained)
      json.member("digest", match.digest.description)
    }
  }

  private var kind: String {
    switch match.what {
    case .folio: "folio"
    case .acta: "acta"
    case .issued: "issued"
    case .attached: "attached"
    }
  }

  private var file: String? {
    switch match.what {
    case .folio, .acta: nil
    case .issued(let file), .attached(let file): file
    }
  }
}
