import Interface

/// Keys by the number or the letter in their sequence, as xterm, rxvt and the Linux console have
/// them (<https://invisible-island.net/xterm/ctlseqs/ctlseqs.html>).
enum SequenceKeys {
  /// `CSI n ~`.
  static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// `CSI letter`, and `CSI 1 ; modifiers letter`. R is no key: it ends the report of where the
  /// cursor stands.
  static func named(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    case UInt8(ascii: "S"): .function(4)
    case UInt8(ascii: "Z"): .backTab
    default: nil
    }
  }

  /// `SS3 letter`: cursor keys and the first function keys in their application modes, and the
  /// keypad.
  static func single(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "c"): .right
    // A keypad that was left sending application codes still counts.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(letter - 0x40)))
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: "I"): .tab
    default: named(letter)
    }
  }

  /// `CSI [ letter` of the Linux console.
  static func ofConsole(_ letter: UInt8) -> Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
      ? .function(Int(letter) - 0x40) : nil
  }
}
