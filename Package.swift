// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  // Types are asked for by their parts. Asked for by their names, each one that is met for the first
  // time has all conformances of the program looked through: a sixth of a start.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)),
]
let strictC: [CSetting] = [
  .treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra"),
]

/// A module and, in the same breath, all that it may import.
func module(_ name: String, _ imports: Target.Dependency...) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

/// The tests of a module, in the folder of the same name.
/// `Data` holds files that they read through `#filePath`.
func tests(of name: String, _ imports: Target.Dependency..., data: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: imports, exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "mesa",
  dependencies: [
    // Exactly this version: the sentences of its errors are read by `ParserMessage`.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNettle"),
    .target(
      name: "CContent", exclude: ["protocol", "places", "demo", "holidays", "lexicon", "templates"]),
    .target(
      name: "CTerminal", cSettings: strictC,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    // SQLite, loaded when the index is first looked at; only its header is needed to build.
    .target(name: "CSQLite", cSettings: strictC),
    // libzip, loaded when the first archive is written; only its header is needed to build.
    .target(name: "CZip", cSettings: strictC),
    // Opens Pango and Cairo when it is first used; nothing of theirs is linked.
    .target(name: "CPaper", cSettings: strictC),

    module("Dialogue"),
    module("Wording", "Dialogue"),
    module("Content", "CContent", "Dialogue", "Wording"),
    module("Notation", "Dialogue"),
    module("Ledger", "Dialogue", "Notation", "CNettle"),
    module("Registry", "Dialogue", "Notation", "Ledger", "CSQLite"),
    module("Interface", "Dialogue", "Wording", "Content", "Documents"),
    module("Terminal", "Interface", "CTerminal"),
    module("Documents", "Dialogue", "Wording", "Notation", "CPaper", "CZip"),

    .executableTarget(
      name: "LedgerProbe", dependencies: ["Dialogue", "Ledger"], path: "Tests/LedgerProbe",
      swiftSettings: strict),

    .executableTarget(
      name: "mesa",
      dependencies: [
        "Dialogue", "Wording", "Content", "Notation", "Ledger", "Registry", "Documents",
        "Interface", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      // With Swift's library linked statically, that of C++ is, too.
      linkerSettings: [
        .unsafeFlags(
          [
            "-L", "\(Context.packageDirectory)/Sources/Linking",
            // No library looks for anything in the program: its names need not be there to be found.
            "-Xlinker", "--no-export-dynamic",
          ], .when(configuration: .release))
      ]),

    // Identities as plain numbers, for the tests of all modules.
    .target(
      name: "PlainIdentities", dependencies: ["Dialogue"], path: "Tests/PlainIdentities",
      swiftSettings: strict),
    // Random numbers that can be had again, for the tests of all modules.
    .target(
      name: "SeededRandomness", path: "Tests/SeededRandomness", swiftSettings: strict),
    tests(of: "Dialogue", "Dialogue", "Content", "PlainIdentities", "SeededRandomness"),
    tests(of: "Content", "Content", "Dialogue", "Wording", "PlainIdentities", data: ["Data"]),
    tests(of: "Wording", "Wording", "Dialogue", "PlainIdentities"),
    tests(of: "Notation", "Notation", "Dialogue", "PlainIdentities"),
    tests(
      of: "Ledger", "Ledger", "Notation", "Dialogue", "LedgerProbe", "PlainIdentities",
      "SeededRandomness", data: ["Data"]),
    tests(
      of: "Documents", "Documents", "Dialogue", "Wording", "Content", "Notation", "CPaper",
      "MesaSamples", "PlainIdentities", "SeededRandomness", data: ["Data"]),
    tests(
      of: "Registry", "Registry", "Ledger", "Notation", "Dialogue", "CSQLite",
      "RegistryProbe", "PlainIdentities", "SeededRandomness"),
    tests(
      of: "Interface", "Interface", "Dialogue", "Wording", "Content", "PlainIdentities",
      "SeededRandomness", data: ["Snapshots"]),
    tests(
      of: "Terminal", "Terminal", "Interface", "PseudoTerminal", "TerminalProbe", data: ["Data"]),

    .testTarget(
      name: "MesaTests",
      dependencies: [
        "mesa", "Interface", "Dialogue", "Notation", "Wording", "Ledger", "Registry", "Content",
        "Documents", "MesaSamples", "PseudoTerminal", "PlainIdentities", "SeededRandomness",
      ],
      exclude: ["Data"], swiftSettings: strict),

    // Mesas in which every text is marked, for the tests of what may be seen.
    .target(
      name: "MesaSamples", dependencies: ["Dialogue", "PlainIdentities", "SeededRandomness"],
      path: "Tests/MesaSamples", swiftSettings: strict),

    // Lists a library from another process, for the tests of the registry.
    .executableTarget(
      name: "RegistryProbe", dependencies: ["Registry", "Dialogue"], path: "Tests/RegistryProbe",
      swiftSettings: strict),

    // A terminal for tests to run programs in, and the program that the terminal's tests run.
    .systemLibrary(
      name: "CVTerm", path: "Tests/CVTerm", pkgConfig: "vterm", providers: [.apt(["libvterm-dev"])]),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal", cSettings: strictC),
    .target(
      name: "PseudoTerminal", dependencies: ["CVTerm", "CPseudoTerminal"],
      path: "Tests/PseudoTerminal", swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Interface"], path: "Tests/TerminalProbe",
      swiftSettings: strict),

    // Measures the product; BareBook is the floor that a tick is measured against.
    .executableTarget(
      name: "mesa-benchmark",
      dependencies: [
        "Dialogue", "Content", "Notation", "Ledger", "PseudoTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Benchmark", swiftSettings: strict),
    .testTarget(
      name: "BenchmarkTests", dependencies: ["mesa-benchmark", "Content", "Ledger"],
      swiftSettings: strict),
    .executableTarget(
      name: "BareBook", path: "Tests/BareBook", cSettings: strictC,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
  ],
  swiftLanguageModes: [.v6]
)
