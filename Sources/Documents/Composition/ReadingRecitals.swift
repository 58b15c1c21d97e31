import Dialogue
import Wording

extension Composing {
  /// That the clauses were read aloud: those that were, each with the languages in which those who
  /// answered heard it, and the day where it was not that of the session.
  func recitals(of matter: ActaMatter) -> [String] {
    let read = matter.clauses.filter { $0.readAloud != nil }
    var groups: [(how: String, clauses: [PublicClause])] = []
    for clause in read {
      let how = languages(of: clause) + day(of: clause, unless: matter.date)
      if let place = groups.firstIndex(where: { $0.how == how }) {
        groups[place].clauses.append(clause)
      } else {
        groups.append((how, [clause]))
      }
    }
    if groups.count == 1, read.count == matter.clauses.count {
      return [documents.acta.readWhole(groups[0].how)]
    }
    return groups.map { group in
      documents.acta.read(group.clauses.map { documents.ordinal($0.ordinal) }, group.how)
    }
  }

  /// The languages in which those who answered heard the words that stand, with whether somebody
  /// interpreted; nothing where nobody wrote a language down.
  private func languages(of clause: PublicClause) -> String {
    let heard = clause.answers.filter { $0.isBound && !$0.language.isEmpty }
    var languages: [String] = []
    for language in heard.flatMap({ documents.acta.languages(in: $0.language) })
    where !languages.contains(language) {
      languages.append(language)
    }
    return documents.acta.inLanguages(
      languages, hasInterpreter: heard.contains(where: \.hasInterpreter))
  }

  private func day(of clause: PublicClause, unless session: CalendarDate) -> String {
    guard let day = clause.readAloud, day != session else { return "" }
    return documents.acta.onDay(wording.dates.long(day))
  }

  /// Who did not agree to a clause, without their words: an acta of conciliation holds no positions (Ley
  /// 26872, art. 16), and none goes to signature with a yes that has reservations.
  func dissents(_ clauses: [PublicClause]) -> [Block] {
    let lines = clauses.flatMap { clause in
      clause.answers.filter(\.isBound).compactMap { answer -> RichText? in
        answer.answer == .objects
          ? RichText(documents.acta.dissent(documents.ordinal(clause.ordinal), answer.name)) : nil
      }
    }
    return lines.isEmpty ? [] : [.bullets(lines)]
  }
}
