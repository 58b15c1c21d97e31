import Interface
import Ledger
import Notation
import Wording

/// What became of carrying a mesa, in words or as data.
struct CarryReport {
  enum Direction {
    case out, home
  }

  let carried: CarriedMesa
  let direction: Direction
  let words: Words

  var text: String {
    var lines = [heading]
    if carried.outcome != .whole, !carried.files.isEmpty { lines.append(report.filesAdded(files)) }
    lines.append(report.seal(carried.head.description))
    lines += carried.lacking.map { "  " + sentence($0) }
    if !carried.isWhole { lines.append(report.incomplete) }
    if direction == .out {
      if !carried.isPrivate { lines.append(report.notPrivate) }
      if carried.isOnSameDisk { lines.append(report.sameDisk) }
    }
    return lines.map { Shown.line($0) }.joined(separator: "\n")
  }

  private var report: CarryingTexts.Report { words.carrying.report }
  private var files: String { report.files(carried.files.count) }

  private var heading: String {
    let folios = words.counts.folios(carried.folios)
    switch (carried.outcome, direction) {
    case (.whole, .out):
      return report.carried(
        carried.id, folios, carried.files.isEmpty ? "" : files, carried.folder)
    case (.whole, .home):
      return report.taken(carried.id, folios, carried.files.isEmpty ? "" : files, carried.folder)
    case (.continued(let count), .out):
      return report.broughtForward(
        carried.id, words.counts.folios(count), carried.folios, carried.folder)
    case (.continued(let count), .home):
      return report.continued(
        carried.id, words.counts.folios(count), carried.folios, carried.folder)
    case (.same, .out): return report.upToDate(carried.id, folios)
    case (.same, .home): return report.nothingNew(carried.id, folios)
    case (.ahead(let count), _): return report.ahead(carried.id, words.counts.folios(count))
    }
  }

  private func sentence(_ lack: CarriedMesa.Lack) -> String {
    lack.isMissing ? words.findings.fileMissing(lack.path) : words.findings.fileChanged(lack.path)
  }

  /// `{"id":…,"folder":…,"outcome":…,"folios":…,"added":…,"head":…,"files":[{"file":…,"digest":…,
  /// "bytes":…}],"lacking":[{"file":…,"message":…}],"private":…}`.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", carried.id)
      json.member("folder", carried.folder)
      json.member("outcome", outcome.name)
      json.member("folios", carried.folios)
      json.member("added", outcome.added)
      json.member("head", carried.head.description)
      json.name("files")
      json.list(carried.files) { json, file in
        json.object {
          $0.member("file", file.path)
          $0.member("digest", file.digest.description)
          $0.member("bytes", file.bytes)
        }
      }
      json.name("lacking")
      json.list(carried.lacking) { json, lack in
        json.object {
          $0.member("file", lack.path)
          $0.member("message", sentence(lack))
        }
      }
      json.member("private", carried.isPrivate)
    }
    return json.bytes
  }

  /// The outcome under the name by which another program knows it, and folios that were added.
  private var outcome: (name: String, added: Int) {
    switch carried.outcome {
    case .whole: ("whole", carried.folios)
    case .continued(let count): ("continued", count)
    case .same: ("same", 0)
    case .ahead: ("ahead", 0)
    }
  }
}
