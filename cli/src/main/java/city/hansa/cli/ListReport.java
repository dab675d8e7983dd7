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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Says how a list stands: its figures here, its rows in a file. */
final class ListReport {
  /** Not a figure but a yes or no. */
  private static final String OLDER = "OLDER";

  private final PrintWriter out;
  private final ApplicationContext context;

  ListReport(PrintWriter out, ApplicationContext context) {
    this.out = out;
    this.context = context;
  }

  void outcome(BroughtList list, @Nullable Path file) {
    MessageSource words = context.getBean(MessageSource.class);
    String state = words.getMessage("lists.state." + list.state(), null, Locale.ENGLISH);
    out.println("List " + list.id() + ": " + state);
    new TreeMap<>(list.counts())
        .forEach((outcome, count) -> {
          if (outcome.equals(OLDER) && count == 0) {
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
    if (file != null) {
      try (Writer to = Files.newBufferedWriter(file)) {
        context.getBean(ListFile.class).rows(list, Locale.ENGLISH, to);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
