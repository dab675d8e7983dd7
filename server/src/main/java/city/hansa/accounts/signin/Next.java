package city.hansa.accounts.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after the sign-in: an address of this site, never of another. */
public final class Next {
  public static final String START = "/desk";

  /** A slash, and then neither a second one nor anything that a browser takes for one. */
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

  private Next() {}

  public static String of(@Nullable String wanted) {
    return wanted != null && wanted.length() <= 2000 && LOCAL.matcher(wanted).matches()
        ? wanted
        : START;
  }
}
