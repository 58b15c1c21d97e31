import Dialogue

extension ActaScreenTexts {
  static let english = ActaScreenTexts(
    outline: "Parts of the acta",
    noActa: "There is no acta yet. Press n to begin it: what the mesa holds will fill it.",
    data: "Data of the acta", participants: "Participants", team: "Team of the table",
    agenda: "Agenda", development: "Development", disagreements: "Disagreements",
    criticalPoints: "Critical points", nextSteps: "Next steps", annexes: "Annexes",
    reading: "Reading and conformity", signatures: "Signatures", opening: "Opening words",
    follows: "follows what is written down", typed: "typed", empty: "No text yet.",
    state: { state, name in
      switch state {
      case .draft: "draft"
      case .inConsultation(let parties):
        "the bases are being asked: " + parties.map(name).joined(separator: ", ")
      case .toSign: "to be signed"
      case .signing: "being signed"
      case .signed: "signed"
      case .replaced: "replaced"
      }
    },
    title: { $0.map { "Acta No. \($0)" } ?? "Acta, draft" },
    holeCount: { count in
      switch count {
      case 0: "no hole keeps it from being signed"
      case 1: "1 hole keeps it from being signed"
      default: "\(count) holes keep it from being signed"
      }
    },
    frozenNow: { "Acta No. \($0) went to signature; save and print it with g." },
    clause: { "Clause \($0) of \($1)" },
    noClauses: "The acta has no agreements to read yet.",
    fallen: "fell: the text changed", unanswered: "no answer",
    mode: { "The digit of each party writes down: \($0)" },
    answered: { "\($0) of \($1) parties" },
    copies: "Copies", notSigned: "not signed", notDelivered: "not delivered",
    delivered: { to, date in (to.isEmpty ? "delivered" : "received by \(to)") + ", \(date)" },
    draftFirst: "The acta is still a draft; take it to signature first (F).",
    frozenAlready: "The acta went to signature; to change it, begin another in its place (R).",
    noSigners: "Nobody accredited is written down as present at the session of this acta.",
    pathOfFile: "Path of the file",
    attached: { "“\($0)” is attached; its digest stands in the book." },
    earlier: { "Folio \($0), \($1)" },
    noEarlier: "There is no earlier version with another text.",
    noDifference: "The two versions say the same.",
    wordsLabel: "In their own words", confirmation: "Take it to signature?",
    print: "Print",
    saveAs: { "Save as \($0)" },
    leadPrompt: "It holds only what may be public. It may stay empty.",
    leadLabel: "The mediator’s words",
    confirmFreeze: {
      "It will be acta No. \($0). It is not corrected afterwards: only a new acta replaces it. Type "
        + "yes to take it to signature."
    })
}
