import Glibc
import Interface
import Ledger
import Wording

/// Texts in the person's own editor: what was saved is never removed unread.
extension EffectRunner {
  func editOutside() {
    lookAgain()
    checkpoints.write(state.checkpoint)
    guard let field = state.fieldInFocus else { return }
    let root = settings.libraryRoot
    guard let folder = EditingFolder(of: field, in: root) else {
      let failure = ExternalEditor.Failure.noFile(Errno(rawValue: errno), folder: root)
      state.message = Message(.error, explanation.sentence(failure))
      return
    }
    do throws(ExternalEditor.Failure) {
      let ending = try front.runOutside { () throws(ExternalEditor.Failure) in
        try ExternalEditor.edit(in: folder)
      }
      settle(folder, field, after: ending)
    } catch {
      state.message = Message(.error, explanation.sentence(error))
      if isChanged(folder, field) { take(folder, field) } else { folder.remove() }
    }
  }

  /// Takes what editors that did not wait have saved by now.
  func lookAgain() {
    openTexts = openTexts.filter { folder in
      guard let field = folder.field, isChanged(folder, field) else { return true }
      take(folder, field)
      return false
    }
  }

  /// Takes what a run that was killed, or left while an editor was open, left in the library.
  func recoverTexts() {
    for folder in EditingFolder.leftBehind(in: settings.libraryRoot) {
      if let field = folder.field, !isChanged(folder, field) {
        if folder.mayBeOpen { openTexts.append(folder) } else { folder.remove() }
      } else {
        take(folder, folder.field)
      }
    }
  }

  private func settle(
    _ folder: EditingFolder, _ field: EditedField, after ending: ExternalEditor.Ending
  ) {
    if isChanged(folder, field) {
      take(folder, field, after: ending)
      return
    }
    let isMissing = folder.content == .missing
    if ending == .atOnce, !isMissing {
      folder.markAsOpen()
      openTexts.append(folder)
      state.message = Message(.warning, editorTexts.didNotWait)
    } else {
      if ending == .withError || isMissing { state.receive(.edited(nil)) }
      folder.remove()
    }
  }

  private func isChanged(_ folder: EditingFolder, _ field: EditedField) -> Bool {
    switch folder.content {
    case .text(let text): text != field.original
    case .missing: false
    case .unreadable, .tooLong: true
    }
  }

  /// Puts a text that an editor changed where it belongs; only then its folder goes.
  ///
  /// - Parameter ending: `nil` where the editor was opened earlier.
  private func take(
    _ folder: EditingFolder, _ field: EditedField?, after ending: ExternalEditor.Ending? = nil
  ) {
    switch folder.content {
    case .text(let text):
      guard let field else {
        tell(.warning, editorTexts.left(Shown.line(folder.note)))
        return
      }
      guard state.take(text, of: field) else {
        tell(.error, editorTexts.tooLong(Shown.line(folder.note)))
        return
      }
      switch ending {
      case nil: tell(.info, editorTexts.recovered)
      case .withError: tell(.warning, editorTexts.takenDespiteError)
      case .well, .atOnce: break
      }
      if checkpoints.write(state.checkpoint) == nil { folder.remove() }
    case .unreadable: tell(.error, editorTexts.unreadable(Shown.line(folder.note)))
    case .tooLong: tell(.error, editorTexts.tooLong(Shown.line(folder.note)))
    case .missing: break
    }
  }

  private var editorTexts: EditorTexts { EditorTexts(state.look.wording.language) }

  /// Beside what is being said already.
  private func tell(_ tone: Message.Tone, _ sentence: String) {
    let said = state.message.map { $0.text + " " } ?? ""
    state.message = Message(tone, said + sentence)
  }
}
