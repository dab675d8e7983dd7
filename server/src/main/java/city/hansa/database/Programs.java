package city.hansa.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the archive on the class path. They are unpacked beside
 * their place and then moved there in one step, so that a crash leaves nothing half done.
 */
final class Programs {

  private static final int EXECUTABLE = 0100;

  private Programs() {}

  /**
   * @param home directory of the embedded server; the programs go into one of its own for each
   *     version
   * @return the directory that holds {@code bin}, {@code lib} and {@code share}
   * @throws CannotStart if the class path has no programs for this machine
   */
  static Path unpack(Path home) throws IOException {
    var archive = archive();
    var place = home.resolve("programs-" + archive.openConnection().getContentLengthLong());
    if (Files.isDirectory(place)) {
      return place;
    }
    var draft = home.resolve("programs.new");
    FileSystemUtils.deleteRecursively(draft);
    Files.createDirectories(draft);
    try (var tar =
        new TarArchiveInputStream(
            new XZInputStream(new BufferedInputStream(archive.openStream())))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        unpack(tar, entry, draft);
      }
    }
    return Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path root)
      throws IOException {
    var file = root.resolve(entry.getName()).normalize();
    if (!file.startsWith(root)) {
      throw new IOException("The archive reaches outside its directory: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, file);
      if ((entry.getMode() & EXECUTABLE) != 0 && !file.toFile().setExecutable(true, false)) {
        throw new IOException("Cannot make executable: " + file);
      }
    }
  }

  private static URL archive() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var arch = System.getProperty("os.arch");
    var name =
        "postgres-%s-%s.txz"
            .formatted(
                system.startsWith("mac") ? "darwin" : system,
                switch (arch) {
                  case "amd64", "x86_64" -> "x86_64";
                  case "aarch64", "arm64" -> "arm_64";
                  default -> arch;
                });
    var found = Programs.class.getResource("/" + name);
    if (found == null) {
      throw new CannotStart(
          "This build of Hansa carries no PostgreSQL for %s on %s. Build it on this machine, or set HANSA_DB_URL to a server of yours."
              .formatted(system, arch));
    }
    return found;
  }
}
