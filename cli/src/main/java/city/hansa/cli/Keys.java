package city.hansa.cli;

import city.hansa.engine.ledger.log.LogFolder;
import city.hansa.engine.ledger.note.VerifierKey;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a user names on the command line: keys, files, places of logs. */
final class Keys {

  private Keys() {}

  /**
   * A key as text, or the keys of a file, one a line.
   *
   * @throws IOException if it is neither
   */
  static List<VerifierKey> read(String keyOrFile) throws IOException {
    if (!isFile(keyOrFile)) {
      return List.of(parse(keyOrFile));
    }
    List<String> lines =
        text(Path.of(keyOrFile))
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (lines.isEmpty()) {
      throw new IOException(keyOrFile + " holds no key");
    }
    List<VerifierKey> keys = new ArrayList<>();
    for (String line : lines) {
      keys.add(parse(line));
    }
    return keys;
  }

  private static boolean isFile(String text) {
    try {
      return Files.exists(Path.of(text));
    } catch (InvalidPathException aKey) {
      return false;
    }
  }

  private static VerifierKey parse(String text) throws IOException {
    try {
      return VerifierKey.parse(text);
    } catch (IllegalArgumentException malformed) {
      throw new IOException(
          "\"%s\" is neither a file nor a key: %s".formatted(text, malformed.getMessage()),
          malformed);
    }
  }

  static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException binary) {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
  }

  static boolean isAddress(String place) {
    return place.startsWith("http://") || place.startsWith("https://");
  }

  static LogFolder folder(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve("checkpoint"))) {
      throw new FileNotFoundException("there is no log in " + folder + " (no file \"checkpoint\")");
    }
    return new LogFolder(folder);
  }

  static String reason(IOException failure) {
    return failure instanceof NoSuchFileException missing
        ? "there is no file " + missing.getFile()
        : String.valueOf(failure.getMessage());
  }
}
