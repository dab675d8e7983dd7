package city.hansa.database;

import java.nio.file.Path;

/**
 * The locale of a cluster, said in words that PostgreSQL 15 understands too: text sorts by code
 * point (stable over upgrades of the C library, and fast), letters are Unicode's, so that lower
 * case and trigrams work in every script.
 */
final class Locales {

  private Locales() {}

  /** Arguments of {@code initdb} for a cluster in {@code directory}. */
  static String[] with(Path directory, Path passwordFile) {
    return new String[] {
      "--pgdata=" + directory,
      "--username=" + EmbeddedPostgres.SUPERUSER,
      "--pwfile=" + passwordFile,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=libc",
      "--locale=C",
      "--lc-ctype=" + unicodeLetters(),
      "--text-search-config=simple"
    };
  }

  private static String unicodeLetters() {
    return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
  }
}
