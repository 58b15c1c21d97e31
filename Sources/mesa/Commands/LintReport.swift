import Dialogue
import Interface
import Notation
import Wording

/// The findings of a mesa with its counters, in words or as data.
struct LintReport {
  let mesa: Mesa
  let findings: [LintFinding]
  let words: Words

  /// Widest line, in columns.
  private static let width = 78

  var isBlocked: Bool { findings.contains(where: \.blocks) }

  var page: String {
    var parts = ["\(Shown.line(mesa.caseFile.name)) (\(mesa.id))", counters]
    let own = Dictionary(grouping: findings, by: \.agreement)
    parts.append(section(words.lintReport.ofMesa, own[nil] ?? []))
    for (index, agreement) in mesa.records.all(.agreement).enumerated() {
      let title = words.lintReport.ofAgreement(index + 1, agreement.text(.text))
      parts.append(section(title, own[agreement.id] ?? []))
    }
    let waived = findings.count(where: \.isWaived)
    let blocking = findings.count(where: \.blocks)
    parts.append(words.lintReport.sum(blocking, findings.count - blocking - waived, waived))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var counters: String {
    let (texts, counters) = (words.lintReport, mesa.agreementCounters)
    let rows = [
      (texts.agreements, String(counters.agreements)),
      (texts.withDeadline, texts.tally(counters.withDeadline)),
      (texts.withResponsible, texts.tally(counters.withResponsible)),
      (texts.withVerifier, texts.tally(counters.withVerifier)),
      (texts.withFollowUp, texts.tally(counters.withFollowUp)),
      (texts.agenda, texts.yesOrNo(counters.hasAgenda)),
    ]
    let column = (rows.map { TextWidth.of($0.0) }.max() ?? 0) + 2
    let lines = rows.map { label, value in
      "  " + label + String(repeating: " ", count: column - TextWidth.of(label)) + value
    }
    return ([texts.counters] + lines).joined(separator: "\n")
  }

  private func section(_ title: String, _ findings: [LintFinding]) -> String {
    guard !findings.isEmpty else { return "" }
    let head = RunningText.hanging(title, after: "", indent: 2, width: Self.width)
    return (head + findings.flatMap(lines)).joined(separator: "\n")
  }

  /// The rule and what it found, then whose commitment it is, why and how; what was waived needs no
  /// mending any more.
  private func lines(_ finding: LintFinding) -> [String] {
    let texts = words.lintReport
    let text = words.lint.text(finding.rule)
    var lines = hanging("\(weight(finding)) · \(name(finding.rule)): \(sentence(finding))", 2)
    if let commitment = commitment(of: finding) {
      lines += hanging("\(texts.commitment): \(commitment)", 4)
    }
    guard !finding.isWaived else { return lines }
    return lines + hanging("\(texts.why): \(text.why)", 4) + hanging("\(texts.how): \(text.how)", 4)
  }

  private func hanging(_ text: String, _ indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    return RunningText.hanging(text, after: space, indent: indent + 2, width: Self.width)
  }

  private func weight(_ finding: LintFinding) -> String {
    finding.isWaived ? words.lint.waived : words.lint.severity(finding.severity)
  }

  private func name(_ rule: LintRule) -> String { words.records.code(rule.code, in: .lintRule) }

  private func sentence(_ finding: LintFinding) -> String {
    words.lint.sentence(finding) { mesa.party($0)?.name }
  }

  private func commitment(of finding: LintFinding) -> String? {
    finding.commitment.flatMap { mesa.records[$0] }?.text(.action)
  }

  /// `{"id":…,"date":…,"blocked":…,"counters":{…},"findings":[…]}`.
  func json(on day: CalendarDate) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", mesa.id)
      json.member("date", day.description)
      json.member("blocked", isBlocked)
      json.member("counters") { write(mesa.agreementCounters, to: &$0) }
      json.name("findings")
      json.list(findings) { json, finding in json.object { write(finding, to: &$0) } }
    }
    return json.bytes
  }

  private func write(_ counters: AgreementCounters, to json: inout JSONWriter) {
    json.member("agreements", counters.agreements)
    json.member("withDeadline", counters.withDeadline.done)
    json.member("withResponsible", counters.withResponsible.done)
    json.member("withVerifier", counters.withVerifier.done)
    json.member("withFollowUp", counters.withFollowUp.done)
    json.member("hasAgenda", counters.hasAgenda)
  }

  private func write(_ finding: LintFinding, to json: inout JSONWriter) {
    let text = words.lint.text(finding.rule)
    json.member("rule", finding.rule.rawValue)
    json.member("severity", finding.severity.rawValue)
    json.member("waived", finding.isWaived)
    json.member("what", sentence(finding))
    json.member("why", text.why)
    json.member("how", text.how)
    if let agreement = finding.agreement {
      json.member("agreement") {
        $0.member("record", agreement.identity)
        $0.member("text", mesa.records[agreement]?.text(.text) ?? "")
      }
    }
    if let commitment = finding.commitment {
      json.member("commitment") {
        $0.member("record", commitment.identity)
        $0.member("text", mesa.records[commitment]?.text(.action) ?? "")
      }
    }
    if let record = finding.record { json.member("record", record.identity) }
    if let party = finding.party { json.member("party", party.identity) }
    if let waiver = finding.waiver { json.member("waiver", waiver.identity) }
  }
}
