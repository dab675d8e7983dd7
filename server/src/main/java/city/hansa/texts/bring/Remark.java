package city.hansa.texts.bring;

import city.hansa.engine.text.akn.AknException;
import city.hansa.engine.text.read.draft.Fault;
import city.hansa.engine.text.read.draft.Warning;
import city.hansa.engine.text.read.draft.Where;
import java.util.List;

/**
 * Something about a document that a person should know: where, what, and by its words how to mend
 * it.
 *
 * @param page from 1; 0 where not known; likewise paragraph and line
 * @param what name of what it is: the messages {@code texts.trouble.} and {@code texts.mend.} and
 *     this
 */
public record Remark(int page, int paragraph, int line, String what, List<String> arguments) {
  /** What an Akoma Ntoso document has that cannot be kept, or that makes it unreadable. */
  static final String AKN = "AKN";

  static final String OTHER_LANGUAGE = "OTHER_LANGUAGE";

  public Remark {
    arguments = List.copyOf(arguments);
  }

  static Remark of(Fault fault) {
    return of(fault.where(), fault.what().name(), fault.arguments());
  }

  static Remark of(Warning warning) {
    return of(warning.where(), warning.what().name(), warning.arguments());
  }

  static Remark of(String what, String... arguments) {
    return new Remark(0, 0, 0, what, List.of(arguments));
  }

  static Remark akn(int line, String message) {
    return new Remark(0, 0, line, AKN, List.of(message));
  }

  /** A text that no document can hold. */
  public static Remark of(AknException unholdable) {
    return akn(unholdable.line(), String.valueOf(unholdable.getMessage()));
  }

  private static Remark of(Where where, String what, List<String> arguments) {
    return new Remark(where.page(), where.paragraph(), 0, what, arguments);
  }
}
