import Foundation
import Testing

@testable import mesa

@Suite("mesa completar")
struct CompleteSubcommandTests {
  @Test(
    "writes a script with every subcommand and no English word", arguments: ["bash", "zsh", "fish"])
  func script(shell: String) throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("completar", shell)
    #expect(run.code == 0)
    for subcommand in HelpTests.subcommands { #expect(run.output.contains(subcommand)) }
    #expect(run.output.contains("--biblioteca") || run.output.contains("-l 'biblioteca'"))
    #expect(!run.output.contains("Show "))
    #expect(!run.output.contains("-fa 'help'"))
    #expect(!run.output.contains("ayuda help'"))
  }

  @Test("gives a script that bash accepts")
  func bash() throws {
    let sandbox = try Sandbox()
    let script = try sandbox.mesa("completar", "bash").output
    let run = try sandbox.run("/bin/bash", ["-n"], input: Data(script.utf8))
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test("completes subcommands and the names of mesas in bash")
  func mesas() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let bin = sandbox.folder + "/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: bin + "/mesa", withDestinationPath: Sandbox.program)
    let script = """
      source <(mesa completar bash)
      try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
        COMPREPLY=(); _mesa mesa "${@: -1}" "${@: -2:1}"; echo "${COMPREPLY[*]}"; }
      try mesa veri
      try mesa ver q
      """
    let run = try sandbox.run(
      "/bin/bash", ["-c", script], environment: ["PATH": bin + ":/usr/bin:/bin"])
    #expect(run.lines == ["verificar", "quebrada"], "\(run.output)\(run.errors)")
  }
}
