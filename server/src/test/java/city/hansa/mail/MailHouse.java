package city.hansa.mail;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hansa.Hansa;
import city.hansa.database.TestDatabase;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application with a mail server of the test's own, and with hooks allowed. All tests
 * that extend this share one application.
 */
@SpringBootTest(classes = Hansa.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
public abstract class MailHouse {
  private static final int PORT = freePort();
  protected static final GreenMail SERVER =
      new GreenMail(new ServerSetup(PORT, "localhost", "smtp"));
  protected static final long SECONDS_20 = 20_000;

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @DynamicPropertySource
  static void mail(DynamicPropertyRegistry settings) {
    SERVER.start();
    settings.add("hansa.smtp.host", () -> "localhost");
    settings.add("hansa.smtp.port", () -> PORT);
    settings.add("hansa.smtp.tls", () -> "none");
    settings.add("hansa.smtp.from", () -> "register@example.org");
    settings.add("hansa.webhooks", () -> "on");
    settings.add("hansa.webhooks-private", () -> "true");
    settings.add("hansa.address", () -> "https://register.example.org");
  }

  /** Those to one address, once so many of them have come. */
  protected static List<MimeMessage> to(String address, int count) {
    await().atMost(SECONDS_20, MILLISECONDS).until(() -> received(address).size() >= count);
    return received(address);
  }

  protected static List<MimeMessage> received(String address) {
    return Stream.of(SERVER.getReceivedMessages()).filter(each -> isTo(each, address)).toList();
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return message.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  protected static String plain(MimeMessage message) {
    try {
      return ((MimeMultipart) message.getContent()).getBodyPart(0).getContent().toString();
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The path of an address of ours that begins so. */
  protected static String path(String text, String stem) {
    Matcher found =
        Pattern.compile("https://register\\.example\\.org(" + stem + "\\S+)").matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }
}
