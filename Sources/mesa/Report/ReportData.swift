import Dialogue
import Notation
import Wording

/// The report as data for other programs.
struct ReportData {
  let texts: CuadroTexts

  /// `{"day":…,"cuadros":[{"number":1,"rows":[{"name":…,"cells":[156,"100.0%"]}]}],"months":[…],…}`:
  /// counts are numbers, shares the words that the tables print; names of rows and columns in the
  /// language of the run, all other words as the book has them.
  func json(_ report: DialogueReport, _ cuadros: [Cuadro]) -> [UInt8] {
    var json = JSONWriter(reserving: 1 << 14)
    json.object { json in
      json.member("day", report.day.description)
      json.name("cuadros")
      json.list(cuadros) { json, cuadro in json.object { write(cuadro, to: &$0) } }
      guard cuadros.count == report.cuadros.count else { return }
      json.name("months")
      json.list(report.months) { json, month in json.object { write(month, to: &$0) } }
      json.name("broken")
      json.list(report.brokenDialogues) { json, counted in json.object { write(counted, to: &$0) } }
      if let comparison = report.comparison {
        json.member("comparison") { write(comparison, of: report, to: &$0) }
      }
      json.member("lateFacts", report.late.facts)
      json.member("datedFromEntry", report.datedFromEntry)
      json.member("uncounted", report.uncounted)
      json.name("importedFrom")
      json.list(report.importedFiles) { $0.string($1) }
    }
    return json.bytes
  }

  private func write(_ cuadro: Cuadro, to json: inout JSONWriter) {
    json.member("number", cuadro.number.rawValue)
    json.member("title", texts.title(cuadro.number))
    json.name("columns")
    json.list([texts.head(cuadro.number.dimension)] + cuadro.columns.map(texts.head)) {
      $0.string($1)
    }
    json.name("rows")
    json.list(cuadro.rows) { json, row in
      json.object {
        $0.member("name", row.category.map(texts.name) ?? texts.total)
        $0.name("cells")
        $0.list(row.cells) { json, cell in
          switch cell {
          case .count(let count): json.integer(count)
          case .share: json.string(cell.text)
          }
        }
      }
    }
  }

  private func write(_ month: MonthlyCount, to json: inout JSONWriter) {
    json.member("day", month.day.description)
    write(month.active, as: "active", to: &json)
    write(month.inDialogue, as: "inDialogue", to: &json)
    if month.isImported { json.member("imported", true) }
  }

  /// A figure that nobody knows is `null`.
  private func write(_ figure: Int?, as name: StaticString, to json: inout JSONWriter) {
    guard let figure else {
      json.name(name)
      return json.null()
    }
    json.member(name, figure)
  }

  private func write(_ counted: CountedCase, to json: inout JSONWriter) {
    json.member("mesa", counted.id)
    json.memberUnlessEmpty("code", counted.caseFile.code)
    json.member("name", counted.caseFile.name)
    json.memberUnlessEmpty("place", counted.caseFile.place.name)
  }

  private func write(
    _ comparison: DialogueReport.Comparison, of report: DialogueReport, to json: inout JSONWriter
  ) {
    json.member("day", comparison.figures.day.description)
    json.name("figures")
    json.list(ReportFigure.allCases.filter { comparison.figures[$0] != nil }) { json, figure in
      json.object {
        $0.member("figure", figure.rawValue)
        $0.member("before", comparison.figures[figure] ?? 0)
        write(report.figures[figure], as: "now", to: &$0)
        if comparison.figures.imported.contains(figure) { $0.member("imported", true) }
        if report.figures.imported.contains(figure) { $0.member("importedNow", true) }
      }
    }
    json.name("changes")
    json.list(comparison.changes) { json, change in
      json.object {
        write(change.kind, to: &$0)
        write(change.counted, to: &$0)
      }
    }
    json.name("conclusions")
    json.list(comparison.conclusions) { json, conclusion in
      json.object {
        $0.member("matter", name(conclusion.matter))
        if let trend = conclusion.trend { $0.member("trend", name(trend)) }
        $0.memberUnlessEmpty("before", conclusion.before?.text ?? "")
        $0.member("now", conclusion.now.text)
      }
    }
  }

  private func write(_ kind: CaseChange.Kind, to json: inout JSONWriter) {
    switch kind {
    case .new: json.member("change", "new")
    case .reactivated: json.member("change", "reactivated")
    case .becameLatent: json.member("change", "becameLatent")
    case .resolved: json.member("change", "resolved")
    case .withdrawn: json.member("change", "withdrawn")
    case .enteredDialogue: json.member("change", "enteredDialogue")
    case .broke: json.member("change", "broke")
    case .stageMoved(let from, let to):
      json.member("change", "stageMoved")
      json.member("from", from.rawValue)
      json.member("to", to.rawValue)
    }
  }

  private func name(_ matter: Conclusion.Matter) -> String {
    switch matter {
    case .dialogue: "dialogue"
    case .readiness: "readiness"
    case .ratio: "ratio"
    case .progress: "progress"
    case .violence: "violence"
    }
  }

  private func name(_ trend: Trend) -> String {
    switch trend {
    case .decreased: "decreased"
    case .stayed: "stayed"
    case .increased: "increased"
    }
  }
}
