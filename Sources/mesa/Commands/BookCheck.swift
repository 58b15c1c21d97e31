import Ledger
import Notation

/// The check of one book, in words or as data.
struct BookCheck {
  let id: String
  let result: Result<Verification.Report, LedgerError>

  init(id: String, folder: String) {
    self.id = id
    result = Result { () throws(LedgerError) in try Verification.verify(folder) }
  }

  /// Whether every folio was read and is as it was written.
  var isSound: Bool {
    guard case .success(let report) = result else { return false }
    return report.isSound && !report.findings.contains { $0.leavesDoubt }
  }

  func text(_ words: Words) -> String {
    let explanation = Explanation(words)
    switch result {
    case .failure(let error):
      return words.findings.notRead(id, explanation.sentence(.ledger(error)))
    case .success(let report):
      var lines = [heading(report, words)]
      lines += report.findings.map { "  " + explanation.sentence($0) }
      if report.findingsLeftOff > 0 {
        lines.append("  " + words.findings.leftOff(report.findingsLeftOff))
      }
      return lines.joined(separator: "\n")
    }
  }

  private func heading(_ report: Verification.Report, _ words: Words) -> String {
    let findings = words.findings
    let folios = words.counts.folios(report.folios)
    let count = report.findings.count + report.findingsLeftOff
    if !isSound { return findings.damaged(id, words.counts.problems(count)) }
    let say = count == 0 ? findings.whole : findings.remarks
    return say(id, folios, report.head.description)
  }

  /// `[{"id":…,"sound":…,"folios":…,"head":…,"findings":[{"folio":…,"message":…}]}]`.
  static func json(_ checks: [BookCheck], _ words: Words) -> [UInt8] {
    var json = JSONWriter()
    json.list(checks) { $1.write(to: &$0, words) }
    return json.bytes
  }

  private func write(to json: inout JSONWriter, _ words: Words) {
    let explanation = Explanation(words)
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
            $0.member("message", explanation.sentence(finding))
          }
        }
      }
    }
  }
}

extension Finding {
  /// True where the book may be whole but could not be checked to its end.
  fileprivate var leavesDoubt: Bool {
    switch kind {
    case .newerFormat, .noFolios: true
    case .changed, .unreadable, .missing, .misplaced, .missingFromEnd, .tornTail,
      .lastLineWithoutLineFeed, .clockWentBackwards, .noHeadFile:
      false
    }
  }
}
