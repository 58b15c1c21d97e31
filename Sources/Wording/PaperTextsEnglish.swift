import Dialogue

extension PaperTexts {
  public static let english = PaperTexts(
    name: "Name", identity: "DNI", position: "Office", entity: "Entity or party",
    seat: "Seat", presence: "Attendance", party: "Party", role: "Role",
    present: "present", absent: "absent", unrecorded: "not recorded",
    women: "Women", men: "Men", others: "Other", unsaid: "Not said", total: "Total",
    uncounted: "—",
    action: "What will be done", responsible: "Responsible", deadline: "Deadline",
    beneficiary: "In favour of", verifier: "Verified by", followUp: "Followed up by",
    norm: "Norm", provision: "What it will provide", issuer: "Entity that issues it",
    agreement: "Agreement", answer: "Answer", language: "Language", hour: "Hour",
    pending: "pending",
    receivedBy: "Received by", date: "Date", file: "File", digest: "SHA-256", topicHead: "Topic",
    opinion: "Opinion",
    pen: "Signature", thumb: "Thumbprint",
    document: "Accrediting document", voice: "Voice and vote", accreditation: "State",
    due: "Due",
    draft: "DRAFT",
    ordinal: { "No. \($0)" },
    acta: { "Acta No. \($0)" },
    actaDraft: "Acta",
    foot: { "Folio \($0) · digest \($1)" },
    until: { "until \($0)" },
    minutes: { "\($0) min" },
    withInterpreter: "with interpreter",
    voiceAndVote: { voice, vote in
      switch (voice, vote) {
      case (true, true): "voice and vote"
      case (true, false): "voice, no vote"
      case (true, nil): "voice"
      case (false, true): "vote, no voice"
      case (nil, true): "vote"
      case (false, false): "neither voice nor vote"
      case (false, nil): "no voice"
      case (nil, false): "no vote"
      case (nil, nil): "—"
      }
    },
    waived: { "\($0): waived; the reason stands in the book" },
    signature: { outcome, hour, words in
      let what =
        switch outcome {
        case .declined: "Did not sign"
        case .onRequest: "A witness signed on request"
        default: "Signed"
        }
      return what + (hour.isEmpty ? "" : " at \(hour)") + (words.isEmpty ? "" : ": \(words)")
    },
    lists: .english, bulletin: .english, rights: .english)
}
