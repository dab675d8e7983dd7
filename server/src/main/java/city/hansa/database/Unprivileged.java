package city.hansa.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs programs that refuse to run as root, as PostgreSQL does. An ordinary user runs them as they
 * are; root runs them in a user namespace of their own, or as the user {@code nobody}, who then
 * owns their files.
 *
 * @param prefix what to put before the command
 * @param owner who must own the files the program works on; null for whoever starts it
 */
record Unprivileged(List<String> prefix, @Nullable String owner) {

  private static final String NOBODY = "65534";
  static final Unprivileged AS_IS = new Unprivileged(List.of(), null);
  static final Unprivileged NAMESPACE = new Unprivileged(List.of("unshare", "--user"), "root");
  static final Unprivileged AS_NOBODY =
      new Unprivileged(
          List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"), "nobody");

  /**
   * @throws CannotStart if this is root and neither way is open
   */
  static Unprivileged find() {
    if (new UnixSystem().getUid() != 0) {
      return AS_IS;
    }
    if (NAMESPACE.works()) {
      return NAMESPACE;
    }
    if (AS_NOBODY.works()) {
      return AS_NOBODY;
    }
    throw new CannotStart(
        "PostgreSQL does not run as root, and neither 'unshare --user' nor 'setpriv' works here. "
            + "Start Hansa as an ordinary user, or set HANSA_DB_URL to a server of yours.");
  }

  private boolean works() {
    try {
      var probe = new ProcessBuilder(command("true")).redirectErrorStream(true);
      var process = probe.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  List<String> command(String... program) {
    var whole = new ArrayList<>(prefix);
    whole.addAll(List.of(program));
    return whole;
  }

  /** Hands a directory and all in it to the user the programs run as, unless it is theirs. */
  void handOver(Path directory) throws IOException {
    if (owner == null) {
      return;
    }
    UserPrincipal user =
        directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
    if (Files.getOwner(directory).equals(user)) {
      return;
    }
    try (var files = Files.walk(directory)) {
      for (var file : (Iterable<Path>) files::iterator) {
        if (!Files.isSymbolicLink(file)) {
          Files.setOwner(file, user);
        }
      }
    }
  }
}
