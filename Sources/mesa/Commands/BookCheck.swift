import Interface
import Ledger
import Notation

/// The check of one book, in words or as data.
struct BookCheck {
  let id: String
  let result: Result<Verification.Report, LedgerError>
  /// Files beside the book that are not as the book names them.
  let files: [FileCheck.Finding]
  /// Names of other books that lie beside this one.
  let strays: [String]
  /// The mesa that the book is of, where that is not the one that its folder is named after.
  let owner: String?

  init(id: String, folder: String) {
    self.id = id
    result = Result { () throws(LedgerError) in try Verification.verify(folder) }
    let report = try? result.get()
    files =
      report?.namesFiles == true ? (try? FileCheck(folder: folder).findings) ?? [] : []
    strays = StrayBooks.names(in: folder)
    let opened = report?.mesa
    owner = opened == id ? nil : opened
  }

  /// Whether every folio was read and is as it was written.
  var isSound: Bool {
    guard case .success(let report) = result else { return false }
    return isWhole(report) && strays.isEmpty && owner == nil
  }

  func text(_ words: Words) -> String {
    let explanation = Explanation(words, mesa: id)
    switch result {
    case .failure(let error):
      return words.findings.notRead(id, explanation.sentence(.ledger(error)))
    case .success(let report):
      var lines = [heading(report, words)]
      lines += report.findings.map { "  " + explanation.sentence($0) }
      lines += remarks(words).map { "  " + Shown.line($0) }
      if report.findingsLeftOff > 0 {
        lines.append("  " + words.findings.leftOff(report.findingsLeftOff))
      }
      return lines.joined(separator: "\n")
    }
  }

  private func heading(_ report: Verification.Report, _ words: Words) -> String {
    let findings = words.findings
    let folios = words.counts.folios(report.folios)
    let found = report.findings.count { !$0.isDetail }
    let count = found + report.findingsLeftOff + remarks(words).count
    if !isSound, !isWhole(report) {
      let needsCopy = !files.isEmpty || report.findings.contains(where: \.needsCopy)
      let say = needsCopy || report.findingsLeftOff > 0 ? findings.damaged : findings.troubled
      return say(id, words.counts.problems(count))
    }
    let say = count == 0 ? findings.whole : findings.remarks
    return say(id, folios, report.head.description)
  }

  /// Whether nothing is wrong with the book and its files themselves.
  private func isWhole(_ report: Verification.Report) -> Bool {
    report.isSound && !report.findings.contains { $0.leavesDoubt } && files.isEmpty
  }

  /// What is to be told besides the folios.
  private func remarks(_ words: Words) -> [String] {
    files.map { sentence($0, words) } + strays.map { words.findings.strayBook($0) }
      + (owner.map { [words.findings.foreignBook($0)] } ?? [])
  }

  private func sentence(_ file: FileCheck.Finding, _ words: Words) -> String {
    file.isMissing ? words.findings.fileMissing(file.file) : words.findings.fileChanged(file.file)
  }

  /// `[{"id":…,"sound":…,"folios":…,"head":…,"findings":[{"folio":…,"kind":…,"message":…}],"files":[…]}]`.
  static func json(_ checks: [BookCheck], _ words: Words) -> [UInt8] {
    var json = JSONWriter()
    json.list(checks) { $1.write(to: &$0, words) }
    return json.bytes
  }

  private func write(to json: inout JSONWriter, _ words: Words) {
    let explanation = Explanation(words, mesa: id)
    json.object { json in
      json.member("id", id)
      json.member("sound", isSound)
      switch result {
      case .failure(let error):
        json.member("message", explanation.sentence(.ledger(error)))
      case .success(let report):
        json.member("folios", report.folios)
        json.member("head", report.head.description)
        json.name("findings")
        json.list(report.findings) { json, finding in
          json.object {
            $0.member("folio", finding.folio)
            $0.member("kind", finding.kind.name)
            if case .missingFromEnd(let expected, let found) = finding.kind {
              $0.member("from", found + 1)
              $0.member("to", expected)
            }
            $0.member("message", explanation.sentence(finding))
          }
        }
        json.name("files")
        json.list(files) { json, finding in
          json.object {
            $0.member("file", finding.file)
            $0.member("message", sentence(finding, words))
          }
        }
        json.name("otherBooks")
        json.list(strays) { $0.string($1) }
        if let owner { json.member("bookOf", owner) }
      }
    }
  }
}

extension Finding {
  /// Whether it only tells more of another finding.
  fileprivate var isDetail: Bool {
    if case .cutShort = kind { return true }
    return false
  }

  /// Whether folios can only come back from a copy.
  fileprivate var needsCopy: Bool {
    switch kind {
    // Their own sentences say what to do.
    case .missingFromEnd, .headDiffers: false
    case .changed, .unreadable, .missing, .misplaced, .newerFormat, .tornTail, .cutShort,
      .lastLineWithoutLineFeed, .clockWentBackwards, .noHeadFile, .headFileAltered,
      .headFileBlocked, .noFolios:
      isDamage
    }
  }

  /// True where the book may be whole but could not be checked to its end.
  fileprivate var leavesDoubt: Bool {
    switch kind {
    case .newerFormat, .noFolios, .headFileAltered, .headFileBlocked: true
    case .changed, .unreadable, .missing, .misplaced, .missingFromEnd, .headDiffers, .tornTail,
      .cutShort, .lastLineWithoutLineFeed, .clockWentBackwards, .noHeadFile:
      false
    }
  }
}
