package city.hansa.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the post stands.
 *
 * @param server host and port; empty if mail is not set up
 * @param typed the address that a test was to go to
 * @param wrong what is wrong with it, in words; null if nothing
 * @param done key of what was just done; null if nothing was
 */
record MailPage(
    String server,
    String from,
    MailStates.Counts counts,
    List<MailStates.Trouble> waiting,
    List<MailStates.Trouble> givenUp,
    String typed,
    @Nullable String wrong,
    @Nullable String done) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

  boolean isSetUp() {
    return !server.isEmpty();
  }

  String time(@Nullable Instant instant) {
    return instant == null ? "" : MINUTE.format(instant);
  }
}
