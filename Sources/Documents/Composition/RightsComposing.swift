import Dialogue
import Wording

extension Composing {
  func incidents(_ incidents: [PublicIncident]) -> [Block] {
    table(
      heads(.forceIncident, (.date, 3), (.place, 3), (.text, 6), (.forceUsed, 4), (.officers, 3)),
      incidents.map { incident in
        [
          moment(incident.date, incident.hour), incident.place,
          lines(
            incident.text, told(.violation, incident.violation), told(.orders, incident.orders),
            told(.prosecution, incident.prosecution)),
          lines(
            incident.forceUsed, incident.hasFirearms ? documents.rights.withFirearms : "",
            told(.warningGiven, answer(incident.isWarned))),
          incident.officers,
        ]
      })
  }

  /// Dead and wounded by side.
  func victimCounts(_ victims: [PublicVictim]) -> [Block] {
    let sides = (CodeList.side.codes.map { $0 } + [nil]).filter { side in
      victims.contains { $0.side == side }
    }
    return table(
      [
        (wording.records.field(.side).capitalizedFirst, 4), (documents.rights.dead, 2),
        (documents.rights.wounded, 2),
      ],
      sides.map { side in
        [side.map { code($0, in: .side) } ?? documents.unsaid]
          + [Code.dead, .wounded].map { state in
            String(victims.count { $0.side == side && $0.state == state })
          }
      })
  }

  func victims(_ victims: [PublicVictim]) -> [Block] {
    table(
      heads(
        .victim, (.name, 5), (.side, 3), (.victimState, 3), (.cause, 4), (.careplace, 4),
        (.date, 3)),
      victims.map { victim in
        return [
          lines(
            victim.name.isEmpty ? documents.rights.unidentified : victim.name,
            person(victim.sex, victim.age)),
          code(victim.side, in: .side), code(victim.state, in: .victimState),
          lines(victim.cause, told(.superiorReport, victim.superiorReport)),
          lines(
            victim.carePlace, told(.familyTold, answer(victim.isFamilyTold)),
            told(.referral, victim.referral), told(.protection, victim.protection)),
          moment(victim.date, ""),
        ]
      })
  }

  /// «varón, 16 años»; empty where neither is known.
  private func person(_ sex: Code, _ age: Int?) -> String {
    let sex = sex == .unsaid ? "" : wording.records.code(sex, in: .sex)
    return [sex, age.map(documents.rights.years) ?? ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// The eight entries of the register, each there also where nothing is known.
  func detention(_ detention: PublicDetention, ordinal: Int) -> [Block] {
    let records = wording.records
    let arrest = lines(moment(detention.date, detention.hour), detention.circumstances)
    let entries: [(FieldKey, String)] = [
      (
        .name,
        lines(
          detention.name, person(detention.sex, detention.age),
          detention.isMinor ? documents.rights.minor : "")
      ),
      (
        .arrestReason,
        lines(
          detention.reason,
          told(.ground, detention.ground == .unsaid ? "" : code(detention.ground, in: .ground)))
      ), (.officers, detention.officers),
      (.circumstances, arrest), (.interrogations, detention.interrogations),
      (.firstAppearance, detention.firstAppearance), (.custody, detention.custody),
      (.release, lines(detention.release, told(.transfers, detention.transfers))),
    ]
    // Beyond the register, where it was asked for or somebody was looked for.
    let sought: [(FieldKey, String)] = [
      (.prosecutorTold, answer(detention.isProsecutorTold)),
      (
        .custodyState,
        detention.isNotLocated ? records.code(.notLocated, in: .custodyState).capitalizedFirst : ""
      ), (.habeasCorpus, detention.habeasCorpus),
    ]
    let kind = records.kind(.detention).capitalizedFirst
    return [
      .heading(level: 3, RichText(documents.rights.numbered(kind, ordinal, detention.name))),
      .fields(
        entries.map { key, value in
          let label = key == .circumstances ? FieldKey.arrestDate : key
          return Field(
            records.field(label, of: .detention).capitalizedFirst,
            RichText(value.isEmpty ? documents.unrecorded : value))
        }
          + sought.filter { !$0.1.isEmpty }.map { key, value in
            Field(records.field(key, of: .detention).capitalizedFirst, RichText(value))
          }),
    ] + searches(detention.searches)
  }

  /// Where somebody was asked for, and what was answered.
  private func searches(_ searches: [PublicSearch]) -> [Block] {
    searches.isEmpty
      ? []
      : table(
        heads(.custodySearch, (.date, 3), (.place, 5), (.by, 4), (.text, 6)),
        searches.map { [moment($0.date, $0.hour), $0.place, $0.by, $0.answer] })
  }

  /// «Hábeas corpus: …»; empty where nothing is told.
  private func told(_ key: FieldKey, _ value: String) -> String {
    value.isEmpty ? "" : "\(wording.records.field(key).capitalizedFirst): \(value)"
  }

  private func answer(_ answer: Bool?) -> String {
    answer.map { wording.records.code($0 ? .yes : .no, in: .answer) } ?? ""
  }

  func visits(_ visits: [PublicVisit]) -> [Block] {
    table(
      heads(.visit, (.placeKind, 3), (.place, 4), (.date, 3), (.text, 7)),
      visits.map { visit in
        [
          code(visit.kind, in: .placeKind), visit.place,
          moment(visit.date, visit.hour),
          lines(
            told(
              .access, visit.access.map { wording.records.code($0, in: .access) } ?? ""),
            told(.accessBy, visit.accessBy),
            told(.bookCount, visit.bookCount.map { String($0) } ?? ""),
            told(.seenCount, visit.seenCount.map { String($0) } ?? ""),
            visit.count.map(wording.custody.countFound) ?? "", visit.text),
        ]
      })
  }

  func communications(_ communications: [PublicCommunication]) -> [Block] {
    table(
      heads(.communication, (.recipient, 4), (.date, 3), (.text, 5), (.reply, 5), (.replyHour, 2)),
      communications.map { communication in
        [
          lines(
            code(communication.recipient, in: .recipient), communication.name),
          moment(communication.date, communication.hour), communication.text,
          communication.reply.isEmpty ? documents.unrecorded : communication.reply,
          communication.replyHour,
        ]
      })
  }

  func gap(_ gap: RightsGap) -> RichText {
    switch gap {
    case .field(let key, let kind, let ordinal, let name):
      let head = documents.rights.numbered(
        wording.records.kind(kind).capitalizedFirst, ordinal, name)
      return RichText(head + ". ", .strong)
        + RichText(documents.rights.missing(wording.records.field(key, of: kind)))
    case .notTold(let recipient):
      return RichText(documents.rights.notTold(wording.records.code(recipient, in: .recipient)))
    }
  }

  /// Labels of the form as heads of columns.
  func heads(_ kind: RecordKind, _ columns: (FieldKey, Int)...) -> [(String, Int)] {
    columns.map { (wording.records.field($0.0, of: kind).capitalizedFirst, $0.1) }
  }

  private func moment(_ date: CalendarDate?, _ hour: String) -> String {
    [date.map(wording.dates.short) ?? "", hour].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
