package city.hansa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's own programs to their end.
 *
 * @param programs directory that holds {@code bin}
 */
record Commands(Path programs, Unprivileged as) {

  private static final long MINUTES = 5;

  /** What a program left: 0 means well done. */
  record Outcome(int status, String output) {

    boolean ok() {
      return status == 0;
    }
  }

  /**
   * Output goes through a file, because a server started by the program would hold a pipe open.
   *
   * @throws IOException if the program cannot be started or does not end within five minutes
   */
  Outcome run(String program, String... arguments) throws IOException {
    var command = as.command(programs.resolve("bin").resolve(program).toString());
    command.addAll(java.util.List.of(arguments));
    var output = Files.createTempFile("hansa-", ".out");
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      // Where the caller stands may be closed to the user the program runs as.
      builder.directory(programs.toFile()).environment().put("LC_ALL", "C");
      var process = builder.redirectOutput(output.toFile()).start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroy();
        throw new IOException(program + " did not end within " + MINUTES + " minutes");
      }
      return new Outcome(process.exitValue(), Files.readString(output).strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + program, e);
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
