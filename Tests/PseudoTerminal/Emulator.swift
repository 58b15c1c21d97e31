import CVTerm

/// libvterm's screen: bytes in, cells out.
final class Emulator {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer

  init?(_ size: ScreenSize) {
    guard let terminal = vterm_new(Int32(size.rows), Int32(size.columns)) else { return nil }
    guard let screen = vterm_obtain_screen(terminal) else {
      vterm_free(terminal)
      return nil
    }
    self.terminal = terminal
    self.screen = screen
    vterm_set_utf8(terminal, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(terminal) }

  /// Shows `bytes`, and returns what the terminal answers to queries among them.
  func show(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
      _ = vterm_input_write(terminal, start, bytes.count)
    }
    return output()
  }

  func resize(_ size: ScreenSize) {
    vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
  }

  func press(_ key: ScreenKey) -> [UInt8] {
    vterm_keyboard_key(terminal, key.code, VTERM_MOD_NONE)
    return output()
  }

  func cell(row: Int, column: Int) -> ScreenCell {
    var cell = VTermScreenCell()
    let place = VTermPos(row: Int32(row), col: Int32(column))
    guard vterm_screen_get_cell(screen, place, &cell) != 0 else { return ScreenCell() }
    return ScreenCell(cell)
  }

  var cursor: (row: Int, column: Int) {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    return (Int(place.row), Int(place.col))
  }

  private func output() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = bytes.withUnsafeMutableBytes { buffer in
      buffer.bindMemory(to: CChar.self).baseAddress.map {
        vterm_output_read(terminal, $0, buffer.count)
      } ?? 0
    }
    return Array(bytes.prefix(count))
  }
}
