package city.hansa.lists.intake;

import city.hansa.imports.reading.TableFile;
import city.hansa.imports.reading.TableRows;
import city.hansa.imports.reading.Unreadable;
import city.hansa.imports.words.ProblemWords;
import city.hansa.kernel.BadInput;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads files that were sent, and says in the reader's language why one cannot be read. */
@Component
public class SentTables {
  private final ProblemWords words;

  SentTables(ProblemWords words) {
    this.words = words;
  }

  /**
   * @throws BadInput naming "file", with the row and the remedy
   */
  public TableFile.Format read(SentFile file, TableRows rows) {
    try {
      return TableFile.read(file.path(), rows);
    } catch (Unreadable broken) {
      throw new BadInput("file", words(broken), "lists.refused.unreadable", broken.row());
    }
  }

  /** A message inside a message. */
  private String words(Unreadable broken) {
    return broken.problems().stream()
        .map(problem -> words.of(problem, LocaleContextHolder.getLocale()))
        .collect(Collectors.joining(" "));
  }
}
