package city.hansa.mail;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.database.TestSchema;
import city.hansa.mail.Letter.Line;
import city.hansa.site.PublicAddress;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters on their way to a mail server that is there, away, or says no. */
class PostmanTest {
  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
  private static final JdbcClient DATABASE = JdbcClient.create(TestSchema.made());

  private final int port = freePort();
  private final GreenMail server = new GreenMail(new ServerSetup(port, "localhost", "smtp"));
  private final Hands clock = new Hands(START);
  private final Outbox outbox = new Outbox(DATABASE);
  private final MailStates states = new MailStates(DATABASE);
  private Optional<Letter> composed = Optional.empty();
  private final Postman postman = postman(Duration.ofDays(5));

  private Postman postman(Duration giveUp) {
    MailSettings settings =
        new MailSettings(
            "localhost",
            port,
            "",
            "",
            "Register <register@example.org>",
            MailSettings.Tls.NONE,
            giveUp);
    Composer composer =
        new Composer() {
          @Override
          public String kind() {
            return "late";
          }

          @Override
          public Optional<Letter> compose(String reference) {
            return composed;
          }
        };
    Smtp smtp = new Smtp(settings, new PublicAddress("https://register.example.org", 80));
    return new Postman(outbox, new Outcomes(DATABASE), smtp, settings, clock, List.of(composer));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterEach
  void stop() {
    server.stop();
    DATABASE.sql("delete from mail_out").update();
  }

  private static Letter letter(String to) {
    return new Letter(
        to,
        Locale.FRENCH,
        "Été à Köln",
        List.of(
            new Line.Words("Un <acte> & plus"),
            new Line.Link("HN.1.2026", "https://register.example.org/notices/HN.1.2026")),
        "https://register.example.org/subscriptions/leave/k");
  }

  @Test
  void aLetterGoesAsTextAndHtmlWithAWayToEndIt() throws Exception {
    server.start();
    UUID id = UUID.randomUUID();
    outbox.put(id, letter("reader@example.net"), START);
    assertThat(postman.sendDue()).isEqualTo(1);
    MimeMessage got = server.getReceivedMessages()[0];
    assertThat(got.getSubject()).isEqualTo("Été à Köln");
    assertThat(got.getMessageID()).isEqualTo("<" + id + "@register.example.org>");
    assertThat(got.getHeader("List-Unsubscribe"))
        .containsExactly("<https://register.example.org/subscriptions/leave/k>");
    assertThat(got.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    MimeMultipart both = (MimeMultipart) got.getContent();
    assertThat(both.getContentType()).startsWith("multipart/alternative");
    assertThat(both.getBodyPart(0).getContent().toString())
        .contains("Un <acte> & plus", "https://register.example.org/notices/HN.1.2026");
    assertThat(both.getBodyPart(1).getContent().toString())
        .contains("Un &lt;acte&gt; &amp; plus", "lang=\"fr\"", ">HN.1.2026</a>");
  }

  @Test
  void aServerThatIsAwayLosesNothing() {
    outbox.put(UUID.randomUUID(), letter("reader@example.net"), START);
    assertThat(postman.sendDue()).isZero();
    assertThat(states.listWaiting())
        .singleElement()
        .satisfies(trouble -> {
          assertThat(trouble.error()).isNotBlank();
          assertThat(trouble.recipient()).isEqualTo("reader@example.net");
          assertThat(trouble.nextAt()).isEqualTo(START.plus(Duration.ofMinutes(1)));
        });
    server.start();
    assertThat(postman.sendDue()).as("not before its time").isZero();
    clock.forward(Duration.ofMinutes(1));
    assertThat(postman.sendDue()).isEqualTo(1);
    clock.forward(Duration.ofDays(2));
    assertThat(postman.sendDue()).as("once").isZero();
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(
            DATABASE
                .sql(
                    "select count(*) from mail_out where recipient is null and plain is null and state = 'SENT'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aStopBetweenSendingAndNotingItSendsTheSameLetterAgain() throws Exception {
    server.start();
    outbox.put(UUID.randomUUID(), letter("reader@example.net"), START);
    Outgoing taken = outbox.take(START, Smtp.lease()).orElseThrow();
    Smtp smtp =
        new Smtp(
            new MailSettings(
                "localhost",
                port,
                "",
                "",
                "a@example.org",
                MailSettings.Tls.NONE,
                Duration.ofDays(1)),
            new PublicAddress("https://register.example.org", 80));
    smtp.send(taken.id(), java.util.Objects.requireNonNull(taken.ready()), taken.queuedAt());
    assertThat(postman.sendDue()).as("nobody else takes it meanwhile").isZero();
    clock.forward(Smtp.lease());
    assertThat(postman.sendDue()).isEqualTo(1);
    MimeMessage[] got = server.getReceivedMessages();
    assertThat(got).hasSize(2);
    assertThat(got[1].getMessageID()).isEqualTo(got[0].getMessageID());
  }

  @Test
  void itIsGivenUpAfterATimeAndTheAdministratorSeesIt() {
    outbox.put(UUID.randomUUID(), letter("reader@example.net"), START);
    Postman impatient = postman(Duration.ofHours(2));
    for (int i = 0; i < 12; i++) {
      impatient.sendDue();
      clock.forward(Duration.ofHours(1));
    }
    assertThat(states.listWaiting()).isEmpty();
    assertThat(states.listGivenUp())
        .singleElement()
        .satisfies(trouble -> assertThat(trouble.error()).isNotBlank());
    assertThat(DATABASE.sql("select plain from mail_out").query(String.class).list())
        .containsExactly((String) null);
  }

  @Test
  void anAddressThatCannotBeOneIsGivenUpAtOnce() {
    server.start();
    outbox.put(UUID.randomUUID(), letter("no address"), START);
    postman.sendDue();
    assertThat(states.count().givenUp()).isEqualTo(1);
  }

  @Test
  void aLetterThatIsWrittenLateSaysWhatHoldsThenOrNothing() {
    server.start();
    outbox.put(UUID.randomUUID(), "late", "one", START);
    assertThat(postman.sendDue()).isZero();
    assertThat(states.count().waiting()).isZero();
    composed = Optional.of(letter("late@example.net"));
    outbox.put(UUID.randomUUID(), "late", "two", START);
    outbox.put(UUID.randomUUID(), "late", "two", START);
    assertThat(postman.sendDue()).isEqualTo(1);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }
}
