package city.hansa.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's mail server.
 *
 * @param host empty: no letter leaves this house
 * @param user empty: the server is not told who sends
 * @param from the sender's address, with or without a name before it
 * @param tls how the way to the server is sealed
 * @param giveUp for how long a letter is tried
 */
@ConfigurationProperties("hansa.smtp")
record MailSettings(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("") String from,
    @DefaultValue("starttls") Tls tls,
    @DefaultValue("5d") Duration giveUp) {

  /** How the way to the server is sealed. */
  enum Tls {
    /** Not at all: for a server on the same machine. */
    NONE,
    /** Begun in plain and sealed before anything is said; else nothing is sent. */
    STARTTLS,
    /** From the first byte. */
    TLS
  }

  MailSettings {
    if (host.isBlank() != from.isBlank()) {
      throw new IllegalArgumentException(
          "Mail needs both HANSA_SMTP_HOST and HANSA_SMTP_FROM, or neither");
    }
  }

  boolean isSetUp() {
    return !host.isBlank();
  }
}
