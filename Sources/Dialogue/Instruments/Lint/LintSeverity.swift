/// Whether a finding keeps an acta from being signed.
public enum LintSeverity: String, CaseIterable, Sendable {
  case blocks, warns
}
