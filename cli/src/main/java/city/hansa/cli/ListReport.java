package city.hansa.cli;

import city.hansa.lists.BroughtList;
import city.hansa.lists.work.ListFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Says how a list stands: its figures here, its rows in a file. */
final class ListReport {
  /** No figures but a yes or no. */
  private static final Set<String> ONLY_IF_SO = Set.of("OLDER", "SAME_TIME");

  private final PrintWriter out;
  private final ApplicationContext context;

  ListReport(PrintWriter out, ApplicationContext context) {
    this.out = out;
    this.context = context;
  }

  /**
   * @param names where its names go; null for nowhere, likewise the rows
   */
  void outcome(BroughtList list, @Nullable Path names, @Nullable Path rows) {
    MessageSource words = context.getBean(MessageSource.class);
    String state = words.getMessage("lists.state." + list.state(), null, Locale.ENGLISH);
    out.println("List " + list.id() + ": " + state);
    new TreeMap<>(list.sheets().get(list.settings().sheet()).found())
        .forEach((key, count) ->
            out.println(words.getMessage(key + ".count", new Object[] {count}, Locale.ENGLISH)));
    new TreeMap<>(list.counts())
        .forEach((outcome, count) -> {
          if (ONLY_IF_SO.contains(outcome) && count == 0) {
            return;
          }
          String label =
              words.getMessage("lists.outcome." + outcome, null, outcome, Locale.ENGLISH);
          out.println(String.format(Locale.ROOT, "%8d %s", count, label));
        });
    BroughtList.Note note = list.note();
    if (note != null) {
      out.println(words.getMessage(note.messageKey(), note.arguments().toArray(), Locale.ENGLISH));
    }
    ListFile file = context.getBean(ListFile.class);
    if (names != null) {
      write(names, to -> file.names(list, to));
    }
    if (rows != null) {
      write(rows, to -> file.rows(list, Locale.ENGLISH, to));
    }
  }

  @FunctionalInterface
  private interface Written {
    void to(Writer file) throws IOException;
  }

  private static void write(Path path, Written text) {
    try (Writer to = Files.newBufferedWriter(path)) {
      text.to(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
