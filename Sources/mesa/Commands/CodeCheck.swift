import Interface
import Ledger
import Notation
import Registry

/// `verificar --codigo CÓDIGO [MESA…]`: what the code on a paper is the code of.
struct CodeCheck {
  let code: PrintedCode
  private(set) var sightings: [CodeSighting] = []
  /// Why the folio that was named is not the one.
  private(set) var reasons: [String] = []
  /// The books that could not be read, with why.
  private(set) var unread: [String] = []

  init(_ code: PrintedCode) {
    self.code = code
  }

  /// Looks in the book of one mesa.
  ///
  /// - Parameter isNamed: whether the person asked for this mesa, and so for its folio of that number.
  mutating func look(in id: String, folder: String, isNamed: Bool, _ words: Words) {
    let report: CodeSearch.Report
    do throws(LedgerError) {
      report = try CodeSearch.find(code, in: folder)
    } catch {
      unread.append(
        words.findings.notRead(Shown.line(id), Explanation(words, mesa: id).sentence(error)))
      return
    }
    let meant = report.matches.filter { code.folio == nil || $0.folio == code.folio }
    if let folio = code.folio, meant.isEmpty {
      explain(report, folio, of: id, isNamed: isNamed, words)
    }
    guard !meant.isEmpty else { return }
    let book = try? Book.open(folder, for: .reading)
    sightings += meant.map { CodeSighting(mesa: id, $0, in: book, words.language) }
  }

  /// Why the folio that was named is not the one.
  private mutating func explain(
    _ report: CodeSearch.Report, _ folio: Int, of id: String, isNamed: Bool, _ words: Words
  ) {
    let id = Shown.line(id)
    if let other = report.matches.first {
      reasons.append(words.code.elsewhere(id, other.folio, folio))
    } else if isNamed, let digest = report.digestOfNamed {
      let beginning = String(digest.description.prefix(PrintedCode.fewest))
      reasons.append(words.code.otherCode(id, folio, beginning))
    } else if isNamed {
      reasons.append(words.code.noSuchFolio(id, folio, report.folios))
    }
  }

  /// Says what was found; the exit code.
  func deliver(
    _ subcommand: some Subcommand, as format: OutputFormat, only mesa: String?, _ context: Context
  ) throws(Problem) -> Int32 {
    switch format {
    case .text:
      for sighting in sightings { try subcommand.say(sighting.text(context.words), in: context) }
      for sentence in reasons + unread { try subcommand.say(sentence, in: context) }
      if sightings.isEmpty, reasons.isEmpty {
        let texts = context.words.code
        try subcommand.say(
          mesa.map { texts.notFoundIn(Shown.line($0)) } ?? texts.notFound, in: context)
      }
    case .json:
      try subcommand.say(json: json, in: context)
    }
    return sightings.isEmpty ? 1 : 0
  }

  /// `{"code":…,"folio":…,"found":…,"matches":[…],"remarks":[…]}`.
  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("code", code.digits)
      if let folio = code.folio { json.member("folio", folio) }
      json.member("found", !sightings.isEmpty)
      json.name("matches")
      json.list(sightings) { $1.write(to: &$0) }
      json.name("remarks")
      json.list(reasons + unread) { $0.string($1) }
    }
    return json.bytes
  }
}
