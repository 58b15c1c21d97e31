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
    let open = Dictionary(grouping: findings.filter { !$0.isWaived }, by: \.rule)
    let rules = LintRule.allCases.filter { open[$0] != nil }
    let ordered = [LintSeverity.blocks, .warns].flatMap { severity in
      rules.filter { $0.severity == severity }
    }
    return
      (head + ordered.flatMap { lines($0, open[$0] ?? []) }
      + findings.filter(\.isWaived).flatMap(waivedLines)).joined(separator: "\n")
  }

  /// The rule once, with how many times it does not hold and for whom; then why and how to mend it.
  private func lines(_ rule: LintRule, _ findings: [LintFinding]) -> [String] {
    let texts = words.lintReport
    let sentence =
      findings.count == 1
      ? self.sentence(findings[0])
      : words.lint.counted(rule, findings.count, findings.compactMap(whom))
    let name = words.records.code(rule.code, in: .lintRule)
    var lines = hanging("\(words.lint.severity(rule.severity)) · \(name): \(sentence)", 2)
    var named: [String] = []
    for commitment in findings.compactMap(commitment) where !named.contains(commitment) {
      named.append(commitment)
      lines += hanging("\(texts.commitment): \(commitment)", 4)
    }
    return lines + hanging("\(texts.why): \(words.lint.reason(rule))", 4)
      + hanging("\(texts.how): \(words.lint.text(rule).how)", 4)
  }

  private func waivedLines(_ finding: LintFinding) -> [String] {
    let name = words.records.code(finding.rule.code, in: .lintRule)
    let lines = hanging("\(words.lint.waived) · \(name): \(sentence(finding))", 2)
    guard let commitment = commitment(of: finding) else { return lines }
    return lines + hanging("\(words.lintReport.commitment): \(commitment)", 4)
  }

  /// Whom or what one of several findings speaks of; its commitment has a line of its own.
  private func whom(_ finding: LintFinding) -> String? {
    if finding.impossible == nil, let party = finding.party.flatMap({ mesa.party($0) }) {
      return party.name
    }
    return words.lint.which(finding)
  }

  private func hanging(_ text: String, _ indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    return RunningText.hanging(text, after: space, indent: indent + 2, width: Self.width)
  }

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
    if let source = words.lint.source(finding.rule) { json.member("source", source) }
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
