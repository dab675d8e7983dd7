package city.hansa.accounts;

import java.util.Arrays;
import java.util.Optional;

/** What a program may do with a token, beside what its person may do. */
public enum Scope {
  /** Read what the person may read; without it a token reads what everybody may. */
  READ("read"),
  /** Deposit acts. */
  ACTS_WRITE("acts:write"),
  /** State, withdraw and resolve claims, and add sources. */
  CLAIMS_WRITE("claims:write"),
  /** Bring many rows at a time. */
  IMPORT("import"),
  /** Keep the hooks of an office. */
  HOOKS("hooks");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  /** As written in requests and on screen. */
  public String word() {
    return word;
  }

  public static Optional<Scope> find(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
  }
}
