package city.hansa.mail;

import java.util.regex.Pattern;

/** Whether what somebody typed can be one address. */
public final class EmailAddress {
  private static final Pattern ONE = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+");
  private static final int LONGEST = 200;

  private EmailAddress() {}

  /** Something on both sides of one @, no list and no name beside it, 200 characters at most. */
  public static boolean fits(String typed) {
    return typed.length() <= LONGEST && ONE.matcher(typed).matches();
  }
}
