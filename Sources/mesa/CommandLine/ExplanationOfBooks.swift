import Interface
import Ledger
import Notation
import Wording

import enum Dialogue.FieldKey

extension Explanation {
  func sentence(_ error: LedgerError) -> String {
    let books = words.failures.books
    switch error {
    case .missing(let folder): return books.missing(folder)
    case .exists(let folder): return books.exists(folder)
    case .notABook(let path, _): return books.notABook(path)
    case .busy(let process): return books.busy(process)
    case .readOnly(let reason): return sentence(reason)
    case .folioTooLong(let bytes, let limit): return books.folioTooLong(bytes, limit)
    case .notReadBack(let folio): return books.notReadBack(folio)
    case .changedUnderneath(let path): return books.changedUnderneath(path)
    case .notAFile(let path, _): return books.notAFile(path)
    case .empty(let path): return books.emptyFile(path)
    case .tooLarge(let path, let bytes, let limit): return books.fileTooLarge(path, bytes, limit)
    case .changedWhileRead(let path): return books.changedWhileRead(path)
    case .system(.lock, _, _): return books.noLock
    case .system(let operation, let number, let path):
      return sentence(operation, number, path: path)
    }
  }

  func sentence(_ error: AcceptanceError) -> String {
    let books = words.failures.books
    switch error {
    case .nothingToAccept: return books.nothingToAccept
    case .endsElsewhere(let last): return books.endsElsewhere(last)
    case .noFolios: return books.noFoliosToAccept
    case .failed(let error): return sentence(error)
    }
  }

  func sentence(_ reason: Condition.Reason) -> String {
    let books = words.failures.books
    switch reason {
    case .requested: return books.requested
    case .damaged(let folio): return books.damaged(folio)
    case .missingFromEnd(let expected, let found):
      return books.missingFromEnd(expected, found, mesa)
    case .headDiffers(let folio): return books.headDiffers(folio, mesa)
    case .newerFormat(let product): return books.newerFormat(product)
    case .headFileBlocked: return books.headFileBlocked
    case .noPermission: return books.noPermission
    case .changedUnderneath: return books.changedWhileOpen
    case .readOnlyFileSystem: return books.readOnlyDisk
    case .failed(.lock, _): return books.noLock
    case .failed(_, let number): return books.stopped(cause(number))
    }
  }

  func sentence(_ operation: Ledger.Operation, _ number: Errno, path: String) -> String {
    let systems = words.failures.systems
    let cause = cause(number)
    switch operation {
    case .open: return systems.open(path, cause)
    case .inspect: return systems.inspect(path, cause)
    case .read: return systems.read(path, cause)
    case .write, .truncate: return systems.write(path, cause)
    case .sync: return systems.sync(path, cause)
    case .lock: return systems.lock(path, cause)
    case .makeFolder: return systems.makeFolder(path, cause)
    case .watch: return systems.watch(path, cause)
    }
  }

  func cause(_ number: Errno) -> String {
    let causes = words.failures.causes
    switch number {
    case .noEntry: return causes.missing
    case .noPermission, .notPermitted: return causes.noPermission
    case .readOnlyFileSystem: return causes.readOnly
    case .noSpace: return causes.noSpace
    case .quotaExceeded: return causes.quota
    case .fileTooLarge: return causes.tooLarge
    case .inputOutput: return causes.inputOutput
    case .notFolder: return causes.notFolder
    case .isFolder: return causes.isFolder
    case .symbolicLink: return causes.link
    case .tooManyFiles, .tooManyFilesInAll: return causes.tooManyFiles
    case .nameTooLong: return causes.nameTooLong
    case .busy, .textBusy: return causes.busy
    case .noMemory: return causes.noMemory
    case .notSupported, .noLocks, .notImplemented: return causes.notOffered
    case .staleHandle, .timedOut, .hostDown, .hostUnreachable, .networkDown, .networkUnreachable:
      return causes.noAnswer
    case .noDevice, .deviceGone, .noMedium, .notConnected, .linkSevered: return causes.gone
    case .needsCleaning: return causes.diskDamaged
    default: return causes.other(number.name, Int(number.rawValue))
    }
  }

  func sentence(_ notice: Notice) -> String {
    let findings = words.findings
    let text =
      switch notice {
      case .tornTailSetAside(let file, let bytes): findings.tornTailSetAside(file, bytes)
      case .tornTailLeft(let bytes): findings.tornTail(bytes)
      case .lastLineWithoutLineFeed: findings.lastLineWithoutLineFeed
      case .clockWentBackwards(let folio, let count):
        findings.inFolio(folio, findings.clockWentBackwards(count))
      case .headFileMissing: findings.noHeadFile
      case .headFileAltered: findings.inFolio(0, findings.headFileAltered)
      case .headFileBlocked: findings.inFolio(0, findings.headFileBlocked)
      case .headFileSetAside(let file): findings.headFileSetAside(file)
      case .headFileNotWritten(let number): findings.headFileNotWritten(cause(number))
      case .noFolios: findings.noFolios
      case .notReadAgain(let error): findings.notReadAgain(sentence(error))
      }
    return Shown.line(text)
  }

  func sentence(_ finding: Finding) -> String {
    Shown.line(words.findings.inFolio(finding.folio, sentence(finding.kind)))
  }

  private func sentence(_ kind: Finding.Kind) -> String {
    let findings = words.findings
    switch kind {
    case .changed: return findings.changed
    case .unreadable(let reason): return findings.unreadable(sentence(reason))
    case .missing(let count): return findings.missing(count)
    case .misplaced(let found): return findings.misplaced(found)
    case .missingFromEnd(let expected, let found):
      return findings.missingFromEnd(expected, found, mesa)
    case .headDiffers: return findings.headDiffers(mesa)
    case .newerFormat(let product): return findings.newerFormat(product)
    case .tornTail(let bytes): return findings.tornTail(bytes)
    case .cutShort(let bytes): return findings.cutShort(bytes)
    case .lastLineWithoutLineFeed: return findings.lastLineWithoutLineFeed
    case .clockWentBackwards(let count): return findings.clockWentBackwards(count)
    case .noHeadFile: return findings.noHeadFile
    case .headFileAltered: return findings.headFileAltered
    case .headFileBlocked: return findings.headFileBlocked
    case .noFolios: return findings.noFolios
    }
  }

  func sentence(_ error: NotationError) -> String {
    Shown.line(words.text.atByte(error.offset, sentence(error.reason)))
  }

  private func sentence(_ reason: NotationError.Reason) -> String {
    let text = words.text
    switch reason {
    case .malformed: return text.malformed
    case .notUTF8: return text.notUTF8
    case .tooDeep: return text.tooDeep
    case .tooLong: return text.tooLong
    case .missing(let name): return text.missing(name)
    case .duplicate(let name): return text.duplicate(name)
    case .wrongType(let name): return text.wrongType(name)
    case .unknownField(let name): return text.unknownField(name)
    case .unknownEvent(let name): return text.unknownEvent(name)
    case .unknownCommand(let name): return text.unknownCommand(name)
    case .unknownLabel(let label): return text.unknownLabel(label)
    case .unknownNumber(let number): return text.unknownNumber(number)
    case .notADay(_, let value): return text.notADay(value)
    case .unknownValue(FieldKey.deadline.rawValue, let value): return text.notADeadline(value)
    case .unknownValue(let field, let value): return text.unknownValue(field, value)
    case .invalidValue(let field, let value): return text.invalidValue(field, value)
    }
  }
}
