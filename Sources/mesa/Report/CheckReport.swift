import Dialogue
import Interface
import Notation
import Wording

/// What the check of a report found, as sentences or as data.
struct CheckReport {
  let texts: CheckTexts
  let findings: [ReportFinding]

  var lines: [String] {
    findings.flatMap {
      RunningText.hanging(texts.sentence($0), after: "- ", indent: 2, width: 78)
    }
  }

  /// `[{"finding":"strayZero","sentence":…}]`.
  var json: [UInt8] {
    var json = JSONWriter()
    json.list(findings) { json, finding in
      json.object {
        $0.member("finding", Self.name(finding))
        $0.member("sentence", texts.sentence(finding))
      }
    }
    return json.bytes
  }

  private static func name(_ finding: ReportFinding) -> String {
    switch finding {
    case .unreadable: "unreadable"
    case .strayZero: "strayZero"
    case .rowSum: "rowSum"
    case .columnSum: "columnSum"
    case .share: "share"
    case .tablesDiffer: "tablesDiffer"
    case .exceeds: "exceeds"
    case .prose: "prose"
    case .sentencesDiffer: "sentencesDiffer"
    case .change: "change"
    case .trend: "trend"
    case .absent: "absent"
    case .noCell: "noCell"
    }
  }
}
