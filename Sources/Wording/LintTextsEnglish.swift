import Dialogue

extension LintTexts {
  public static let english = LintTexts(
    text: { englishText($0) },
    severity: { englishSeverity($0) },
    waived: "waived",
    ofParty: { "Party: \($0)." },
    atWords: { "“\($0)”." })

  private static func englishSeverity(_ severity: LintSeverity) -> String {
    switch severity {
    case .blocks: "blocks the signing"
    case .warns: "warns"
    }
  }

  private static func englishText(_ rule: LintRule) -> LintText {
    switch rule {
    case .missingAgenda: missingAgenda
    case .noCommitment: noCommitment
    case .missingResponsible: missingResponsible
    case .responsibleUnidentified: responsibleUnidentified
    case .responsibleNotAccredited: responsibleNotAccredited
    case .missingDeadline: missingDeadline
    case .pastDeadline: pastDeadline
    case .missingVerifier: missingVerifier
    case .missingFollowUp: missingFollowUp
    case .missingNorm: missingNorm
    case .vagueVerb: vagueVerb
    case .twoObligations: twoObligations
    case .missingAcceptance: missingAcceptance
    case .staleAcceptance: staleAcceptance
    case .objection: objection
    case .pendingConsultation: pendingConsultation
    case .notReadAloud: notReadAloud
    }
  }

  private static let missingAgenda = LintText(
    what: "The mesa has no agenda.",
    why: "Without an agenda nobody knows what was dealt with, and the acta is easily disowned.",
    how: "Write the matters that the mesa dealt with into the agenda.")

  private static let noCommitment = LintText(
    what: "The agreement binds nobody to anything.",
    why: "An agreement without commitments remains a declaration and cannot be enforced.",
    how: "Add at least one commitment: who will do what, and by when.")

  private static let missingResponsible = LintText(
    what: "Nobody is named as responsible.",
    why: "What is everybody’s task is done by nobody.",
    how: "Ask in the room who takes it on, and write down the body and the person.")

  private static let responsibleUnidentified = LintText(
    what: "It is not known which person answers for it.",
    why: "When the official changes and nobody signed by office, the commitment has no owner left.",
    how: "Choose the delegate who answers for it, and complete position or DNI.")

  private static let responsibleNotAccredited = LintText(
    what: "Whoever answers for it has no valid accreditation.",
    why: "The body may say later that it was not represented.",
    how: "Ask for the document that accredits the delegate, or name another who has one.")

  private static let missingDeadline = LintText(
    what: "There is no deadline.",
    why: "Without a deadline nothing can be broken, nor kept.",
    how: "Agree on a date, “immediate”, or a number of days from signing.")

  private static let pastDeadline = LintText(
    what: "The deadline runs out before the signing.",
    why: "It is born broken, which discredits the whole agreement.",
    how: "Correct the date or agree on another with the parties.")

  private static let missingVerifier = LintText(
    what: "Nobody was charged with verifying.",
    why: "Each party will say whether it was kept as suits it.",
    how: "Agree on who will check it, preferably not the one bound by it.")

  private static let missingFollowUp = LintText(
    what: "Nobody was charged with follow-up.",
    why: "Nobody will ask in time, and the deadline will pass in silence.",
    how: "Agree on who will recall the deadline and report to the mesa.")

  private static let missingNorm = LintText(
    what: "The text speaks of a norm that is not among the norms to issue.",
    why:
      "A norm is issued by a given body and takes time; if it is not written down nobody sees to it.",
    how: "Add the norm to issue with its body and deadline, or cite its number if it exists.")

  private static let vagueVerb = LintText(
    what: "The text does not say what will have been done.",
    why: "Nobody can tell whether “to assess” or “to coordinate” was kept.",
    how:
      "Ask what will be there to see on the last day and write that: a document, works, a delivery."
  )

  private static let twoObligations = LintText(
    what: "The text holds two obligations.",
    why: "If only one is met, the parties will argue over whether it was kept.",
    how: "Divide it into two commitments, each with who is responsible and a deadline.")

  private static let missingAcceptance = LintText(
    what: "It is not known whether the party accepts.",
    why: "Those who were not asked do not feel bound.",
    how: "Read the text aloud, ask, and write down the answer with the language of the reading.")

  private static let staleAcceptance = LintText(
    what: "The party accepted a text that changed afterwards.",
    why: "An acceptance holds only for the words that were read out.",
    how: "Read the text aloud again and write the answer down.")

  private static let objection = LintText(
    what: "There is an objection.",
    why: "An agreement that a party or its bases reject does not hold.",
    how: "Return to the matter, or leave the disagreement in the acta with its reasons.")

  private static let pendingConsultation = LintText(
    what: "The bases have not answered yet.",
    why: "Signing before leaves the leaders alone before their people.",
    how: "Wait for the answer on the day agreed, or ask for it before signing.")

  private static let notReadAloud = LintText(
    what: "The text has not been read aloud yet.",
    why: "Those who do not read, or not in Spanish, would sign what they do not know.",
    how: "Read all of it before all parties and write down the date.")
}
