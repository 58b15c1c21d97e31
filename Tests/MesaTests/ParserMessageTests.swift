import Testing

@testable import mesa

@Suite("A sentence of argument-parser")
struct ParserMessageTests {
  @Test(
    "is read for what it says",
    arguments: [
      ("Unknown option '--foo'", .unknownOption("--foo", guess: nil)),
      ("Unknown option '-f'", .unknownOption("-f", guess: nil)),
      (
        "Unknown option '--formatx'. Did you mean '--formato'?",
        .unknownOption("--formatx", guess: "--formato")
      ),
      ("Unknown option '-ab'. Did you mean '--al'?", .unknownOption("-ab", guess: nil)),
      (
        "Unknown option '-ab'\n   or: Missing value for '-a <N>' in '-ab'",
        .unknownOption("-ab", guess: nil)
      ),
      ("Invalid option: --=", .unknownOption("--=", guess: nil)),
      ("Invalid option: -ñ", .unknownOption("-ñ", guess: nil)),
      ("Missing value for '--folio <N>'", .missingValue(option: "--folio N")),
      ("Missing value for '-x'", .missingValue(option: "-x")),
      (
        "The option '--ayuda' does not take any value, but 'it's' was specified.",
        .unexpectedValue(option: "--ayuda", value: "it's")
      ),
      ("Unexpected argument 'a'b'", .unexpectedArguments(["a'b"])),
      ("3 unexpected arguments: 'a', 'b', 'c'", .unexpectedArguments(["a", "b", "c"])),
      ("Missing expected argument '<MESA>'", .missingArgument("MESA")),
      ("Missing expected argument '<NOMBRE> ...'", .missingArgument("NOMBRE…")),
      (
        "The value 'x' is invalid for '--folio <N>'",
        .badValue("x", place: "--folio N", allowed: [])
      ),
      (
        "The value 'x' is invalid for '<SHELL>'. Please provide one of 'bash', 'zsh' or 'fish'.",
        .badValue("x", place: "SHELL", allowed: ["bash", "zsh", "fish"])
      ),
      (
        "The value 'x' is invalid for '<C>'. Please provide one of the following:\n  - uno\n  - dos-tres",
        .badValue("x", place: "C", allowed: ["uno", "dos-tres"])
      ),
      (
        "The value 'y\nz' is invalid for '--formato <F>'. Please provide one of 'texto' and 'json'.",
        .badValue("y\nz", place: "--formato F", allowed: ["texto", "json"])
      ),
      (
        "Value to be set with flag '--b' had already been set with flag '--a'",
        .givenTwice("--b")
      ),
      ("Missing required subcommand.", .notUnderstood),
      ("Something that a later version says", .notUnderstood),
      ("", .notUnderstood),
    ] as [(String, ParserMessage)])
  func read(sentence: String, meaning: ParserMessage) {
    #expect(ParserMessage(sentence) == meaning)
  }
}
