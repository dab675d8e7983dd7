package city.hansa.mail;

import city.hansa.mail.Outgoing.Sheet;
import city.hansa.site.PublicAddress;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands letters to the operator's mail server. */
@Component
class Smtp {
  private static final String SECONDS_20 = "20000";
  private final MailSettings settings;
  private final String host;
  private final JavaMailSenderImpl server;

  Smtp(MailSettings settings, PublicAddress address) {
    this.settings = settings;
    this.host = address.host();
    this.server = server(settings);
  }

  /** Longer than an attempt can last: four waits of twenty seconds. */
  static java.time.Duration lease() {
    return java.time.Duration.ofMinutes(5);
  }

  private static JavaMailSenderImpl server(MailSettings settings) {
    JavaMailSenderImpl server = new JavaMailSenderImpl();
    server.setHost(settings.host());
    server.setPort(settings.port());
    boolean sealed = settings.tls() == MailSettings.Tls.TLS;
    server.setProtocol(sealed ? "smtps" : "smtp");
    if (!settings.user().isBlank()) {
      server.setUsername(settings.user());
      server.setPassword(settings.password());
    }
    String prefix = sealed ? "mail.smtps." : "mail.smtp.";
    Properties more = new Properties();
    more.setProperty(prefix + "connectiontimeout", SECONDS_20);
    more.setProperty(prefix + "timeout", SECONDS_20);
    more.setProperty(prefix + "writetimeout", SECONDS_20);
    more.setProperty(prefix + "auth", Boolean.toString(!settings.user().isBlank()));
    more.setProperty(prefix + "ssl.checkserveridentity", "true");
    boolean begun = settings.tls() == MailSettings.Tls.STARTTLS;
    more.setProperty("mail.smtp.starttls.enable", Boolean.toString(begun));
    more.setProperty("mail.smtp.starttls.required", Boolean.toString(begun));
    server.setJavaMailProperties(more);
    server.setDefaultEncoding(StandardCharsets.UTF_8.name());
    return server;
  }

  /**
   * One conversation with the server, a minute at most.
   *
   * @param id the same at each attempt: the Message-ID is made of it
   * @throws MailException if the server was not reached or did not take it
   * @throws MessagingException if an address cannot be read
   */
  void send(UUID id, Sheet sheet, Instant queuedAt) throws MessagingException {
    MimeMessage message = server.createMimeMessage();
    message.setFrom(new InternetAddress(settings.from(), true));
    message.setRecipient(RecipientType.TO, new InternetAddress(sheet.to(), true));
    message.setSubject(sheet.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(queuedAt));
    message.setHeader("Message-ID", "<%s@%s>".formatted(id, host));
    message.setHeader("Content-Language", sheet.language());
    message.setHeader("Auto-Submitted", "auto-generated");
    if (sheet.unsubscribe() != null) {
      message.setHeader("List-Unsubscribe", "<" + sheet.unsubscribe() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    MimeMultipart both = new MimeMultipart("alternative");
    both.addBodyPart(part(sheet.plain(), "plain"));
    both.addBodyPart(part(sheet.html(), "html"));
    message.setContent(both);
    server.send(message);
  }

  private static BodyPart part(String text, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, StandardCharsets.UTF_8.name(), kind);
    return part;
  }
}
